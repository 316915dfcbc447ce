// SPDX-License-Identifier: Apache-2.0
package org.mutirao.database;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// PostgreSQL's own programs, unpacked once for each user from the jar on the class path, and the way to run them.
///
/// @param bin the folder of the programs
/// @param runAs what stands before a command so that PostgreSQL does not see itself as root; empty for other users
record PostgresBinaries(Path bin, List<String> runAs) {

    private static final int NOBODY = 65534;
    private static final String ROOT_MODE = "MUTIRAO_PG_ROOT_MODE";

    static PostgresBinaries unpack() throws IOException {
        var name = "postgres-linux-" + architecture() + ".txz";
        var archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null || !System.getProperty("os.name").startsWith("Linux")) {
            throw new DatabaseUnavailable("There is no embedded PostgreSQL for " + System.getProperty("os.name")
                    + " on " + System.getProperty("os.arch") + ". Give a server with --db and --db-owner.");
        }
        var folder = cache().resolve(
                        "postgres-" + Long.toHexString(archive.openConnection().getContentLengthLong()));
        if (!Files.exists(folder.resolve("bin/postgres"))) {
            extract(archive, folder);
        }
        return new PostgresBinaries(folder.resolve("bin"), dropRoot());
    }

    /// Runs one of PostgreSQL's programs and waits for it.
    ///
    /// @throws IOException when it fails or takes longer than two minutes, with what it printed
    void run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(runAs);
        command.add(bin.resolve(program).toString());
        command.addAll(List.of(arguments));
        var output = Files.createTempFile("mutirao-", ".log");
        try {
            var builder = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            builder.environment().put("TZ", "UTC");
            var process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(program + " did not finish within two minutes.");
            }
            if (process.exitValue() != 0) {
                throw new IOException(
                        program + " said: " + Files.readString(output).strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(program + " was interrupted.", e);
        } finally {
            Files.delete(output);
        }
    }

    /// Makes a file or folder belong to the user under whom PostgreSQL runs, readable by nobody else.
    void giveTo(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        }
        if (!runAs.isEmpty() && runAs.getFirst().equals("setpriv")) {
            Files.setAttribute(path, "unix:uid", NOBODY);
        }
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch").toLowerCase(Locale.ROOT)) {
            case "aarch64", "arm64" -> "arm_64";
            default -> "x86_64";
        };
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static Path cache() {
        var home = System.getenv("XDG_CACHE_HOME");
        if (home != null && !home.isBlank()) {
            return Path.of(home, "mutirao");
        }
        return isRoot() ? Path.of("/var/cache/mutirao") : Path.of(System.getProperty("user.home"), ".cache/mutirao");
    }

    /// As root: an unprivileged user namespace where the kernel allows one, else the user `nobody`.
    private static List<String> dropRoot() {
        if (!isRoot()) {
            return List.of();
        }
        if (!"setpriv".equals(System.getenv(ROOT_MODE)) && succeeds("unshare", "--user", "true")) {
            return List.of("unshare", "--user");
        }
        if (succeeds("setpriv", "--version")) {
            return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
        }
        throw new DatabaseUnavailable(
                "PostgreSQL does not run as root, and neither `unshare --user` nor `setpriv` works"
                        + " here. Run Mutirão as an ordinary user, or install util-linux.");
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void extract(URL archive, Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        var temporary = Files.createTempDirectory(folder.getParent(), "unpacking-");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, temporary);
            }
        }
        try {
            Files.move(temporary, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException anotherProcessWasFaster) {
            DeleteTree.delete(temporary);
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("The archive of PostgreSQL has an entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
