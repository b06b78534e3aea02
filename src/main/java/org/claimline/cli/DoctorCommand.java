package org.claimline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.claimline.workspace.StoreDoctor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Checks the database, lists its backups, makes one, or restores one.")
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--backup", description = "make a backup now")
    private boolean backup;

    @Option(
            names = "--restore",
            paramLabel = "BACKUP",
            description = "tell what a backup has differently; with --yes restore it")
    private String restore;

    @Option(names = "--yes", description = "restore, after having seen what differs")
    private boolean yes;

    @Mixin
    private final StoreOptions store;

    @Mixin
    private DebugOption debug;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
        this.store = new StoreOptions(terminal);
    }

    @Override
    public Integer call() throws IOException {
        StoreDoctor doctor = new StoreDoctor(store.path(), Clock.systemUTC());
        if (restore != null) {
            return restore(doctor);
        }
        if (!doctor.isThere()) {
            terminal.say("claimline: there is no database " + doctor.database() + "; claimline list makes one.");
            return ExitCode.NO_STORE;
        }
        List<String> faults = doctor.faults();
        if (!faults.isEmpty()) {
            terminal.say("claimline: the database " + doctor.database() + " is damaged:");
            faults.forEach(fault -> terminal.say("  " + fault));
            list(doctor.backups());
            terminal.say("'claimline doctor --restore BACKUP' tells what a backup holds.");
            return ExitCode.NO_STORE;
        }
        terminal.say("The database " + doctor.database() + " is whole.");
        if (backup) {
            terminal.say("Its backup is " + doctor.backUp() + ".");
        }
        list(doctor.backups());
        return ExitCode.DONE;
    }

    private void list(List<String> backups) throws IOException {
        terminal.say(Counted.of(backups.size(), "backup") + (backups.isEmpty() ? "." : ", the latest first:"));
        for (String name : backups) {
            print(name);
        }
    }

    private int restore(StoreDoctor doctor) throws IOException {
        Optional<List<String>> differences = doctor.differences(restore);
        if (differences.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "there is no backup " + restore + ": claimline doctor lists them.");
        }
        for (String line : differences.get()) {
            print(line);
        }
        doctor.summary(restore).ifPresent(terminal::say);
        if (!yes) {
            terminal.say("Nothing was changed; with --yes the backup is restored.");
            return ExitCode.DONE;
        }
        doctor.restore(restore);
        terminal.say("Restored; what was there before is kept.");
        return ExitCode.DONE;
    }

    private void print(String line) throws IOException {
        terminal.out().write((line + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
    }
}
