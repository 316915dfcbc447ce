// SPDX-License-Identifier: Apache-2.0
package org.mutirao.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.mutirao.platform.Platform;
import org.mutirao.platform.account.Links;
import org.mutirao.platform.account.People;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `mutirao user`: what whoever runs the server does about people. Everything else is done in the pages.
@Command(
        name = "user",
        description = "Lists people, and makes one-time links.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Example: mutirao user administrator --url https://climate.example.org"},
        subcommands = {UserCommand.ListPeople.class, UserCommand.Administrator.class, UserCommand.Link.class})
final class UserCommand implements Callable<Integer> {

    private static final Map<String, Object> QUIET = Map.of("logging.threshold.console", "OFF");

    @Spec
    private @Nullable CommandSpec command;

    @Override
    public Integer call() {
        if (command != null) {
            CommandLine.usage(command.commandLine(), System.err);
        }
        return 2;
    }

    private static int with(DataOptions data, ToIntFunction<ConfigurableApplicationContext> work) {
        var database = data.open();
        try (var context = Platform.start(() -> database, QUIET)) {
            return work.applyAsInt(context);
        } finally {
            DataOptions.close(database);
        }
    }

    /// The public address, which stands before the path of a link.
    static final class Address {

        @Option(
                names = "--url",
                paramLabel = "URL",
                defaultValue = "http://localhost:8080",
                description = "Public base address, for the link. Default: ${DEFAULT-VALUE}")
        private String url = "";

        String of(String path) {
            return (url.endsWith("/") ? url.substring(0, url.length() - 1) : url) + "/en" + path;
        }
    }

    @Command(
            name = "list",
            description = "Prints who has an account, and which roles.",
            mixinStandardHelpOptions = true,
            footer = {"", "Example: mutirao user list --format csv"})
    static final class ListPeople implements Callable<Integer> {

        @Mixin
        private DataOptions data = new DataOptions();

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                defaultValue = "TABLE",
                description = "How the result is printed: table, json or csv. Default: table")
        private PeopleView.Format format = PeopleView.Format.TABLE;

        @Override
        public Integer call() {
            return with(data, context -> {
                Out.print(PeopleView.of(context.getBean(People.class).listForOperator(), format));
                return 0;
            });
        }
    }

    @Command(
            name = "administrator",
            description = {
                "Makes a link with which somebody becomes administrator of the installation.",
                "It works once and for 24 hours; earlier ones stop working."
            },
            mixinStandardHelpOptions = true,
            footer = {"", "Example: mutirao user administrator --url https://climate.example.org"})
    static final class Administrator implements Callable<Integer> {

        @Mixin
        private DataOptions data = new DataOptions();

        @Mixin
        private Address address = new Address();

        @Override
        public Integer call() {
            return with(data, context -> {
                var link = context.getBean(Links.class).issueAdministrator();
                Out.print(address.of(link.path()) + "\n");
                return 0;
            });
        }
    }

    @Command(
            name = "link",
            description = {"Makes a link with which somebody chooses a new password.", "It works once and for 24 hours."
            },
            mixinStandardHelpOptions = true,
            footer = {"", "Example: mutirao user link ana@city.example --url https://climate.example.org"})
    static final class Link implements Callable<Integer> {

        @Mixin
        private DataOptions data = new DataOptions();

        @Mixin
        private Address address = new Address();

        @Parameters(index = "0", paramLabel = "EMAIL", description = "With which the person signs in")
        private String email = "";

        @Override
        public Integer call() {
            return with(data, context -> {
                var link = context.getBean(Links.class)
                        .issuePassword(email)
                        .orElseThrow(() -> new UserError("Nobody has an account with the e-mail " + email
                                + ". `mutirao user list` prints who has one."));
                Out.print(address.of(link.path()) + "\n");
                return 0;
            });
        }
    }
}
