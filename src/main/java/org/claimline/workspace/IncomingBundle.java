package org.claimline.workspace;

import java.util.function.Consumer;
import org.claimline.exchange.bundle.BundleException;
import org.claimline.exchange.bundle.BundleFile;
import org.claimline.store.bundle.BundleRefusedException;
import org.claimline.store.bundle.Bundles;
import org.claimline.workspace.task.Progress;

/** A bundle's file, read for a store. What is wrong with it, and a person's wish to stop, ends the transaction. */
final class IncomingBundle implements Bundles.Incoming {
    private static final int LOOK_EVERY = 256;

    private final BundleFile file;
    private final Progress progress;
    private long done;

    IncomingBundle(BundleFile file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    @Override
    public void lines(String part, Consumer<String> each) {
        try {
            file.lines(part, line -> {
                look(part);
                each.accept(line);
            });
        } catch (BundleException reason) {
            throw refused(reason);
        }
    }

    private void look(String part) {
        if (progress.isCancelled()) {
            throw refused(new BundleException("It was stopped before the end; nothing was changed."));
        }
        if (done++ % LOOK_EVERY == 0) {
            progress.at(done, file.lines(), part);
        }
    }

    @Override
    public byte[] original(String articleId) {
        try {
            return file.original(articleId);
        } catch (BundleException reason) {
            throw refused(reason);
        }
    }

    private static BundleRefusedException refused(BundleException reason) {
        return new BundleRefusedException(reason.getMessage(), reason);
    }
}
