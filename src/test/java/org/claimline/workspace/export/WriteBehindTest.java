package org.claimline.workspace.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.claimline.workspace.WorkspaceException;
import org.junit.jupiter.api.Test;

class WriteBehindTest {
    @Test
    void piecesAreWrittenInTheirOrderAndAllOfThem() throws IOException {
        List<Integer> written = new ArrayList<>();
        try (WriteBehind behind = new WriteBehind()) {
            for (int i = 0; i < 100; i++) {
                int piece = i;
                behind.write(() -> written.add(piece));
            }
            behind.await();
        }
        assertThat(written).hasSize(100).isSorted();
    }

    @Test
    void theNextPieceIsReadWhileOneIsWritten() throws Exception {
        CountDownLatch nextIsRead = new CountDownLatch(1);
        boolean[] met = new boolean[1];
        try (WriteBehind behind = new WriteBehind()) {
            behind.write(() -> met[0] = isDone(nextIsRead));
            nextIsRead.countDown();
            behind.await();
        }
        assertThat(met).containsExactly(true);
    }

    private static boolean isDone(CountDownLatch latch) throws IOException {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IOException(stopped);
        }
    }

    @Test
    void aPieceThatFailsIsToldAndTheNextIsNotWritten() {
        List<String> written = new ArrayList<>();
        assertThatThrownBy(() -> {
                    try (WriteBehind behind = new WriteBehind()) {
                        behind.write(() -> {
                            throw new IOException("No space left on device");
                        });
                        behind.write(() -> written.add("next"));
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(written).isEmpty();
    }

    @Test
    void whatIsBeingWrittenIsWrittenWhenReadingFails() {
        List<String> written = new ArrayList<>();
        CountDownLatch readingFails = new CountDownLatch(1);
        assertThatThrownBy(() -> {
                    try (WriteBehind behind = new WriteBehind()) {
                        behind.write(() -> {
                            if (isDone(readingFails)) {
                                written.add("piece");
                            }
                        });
                        readingFails.countDown();
                        throw new WorkspaceException("The database is damaged.");
                    }
                })
                .isInstanceOf(WorkspaceException.class);
        assertThat(written).containsExactly("piece");
    }
}
