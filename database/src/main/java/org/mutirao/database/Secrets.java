// SPDX-License-Identifier: Apache-2.0
package org.mutirao.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/// The generated passwords of the three roles, each in a file that only its owner can read.
record Secrets(Path superuserFile, String superuser, String owner, String application) {

    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    private static final int LENGTH = 40;

    static Secrets in(Path home, PostgresBinaries binaries) throws IOException {
        var folder = home.resolve("secrets");
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        binaries.giveTo(folder);
        var superuserFile = folder.resolve("postgres");
        return new Secrets(
                superuserFile,
                readOrCreate(superuserFile, binaries),
                readOrCreate(folder.resolve("mutirao_owner"), binaries),
                readOrCreate(folder.resolve("mutirao_app"), binaries));
    }

    private static String readOrCreate(Path file, PostgresBinaries binaries) throws IOException {
        if (!Files.exists(file)) {
            var temporary = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(temporary);
            Files.createFile(
                    temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(temporary, generate());
            binaries.giveTo(temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private static String generate() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    @Override
    public String toString() {
        return "Secrets in " + superuserFile.getParent();
    }
}
