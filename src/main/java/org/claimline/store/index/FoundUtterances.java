package org.claimline.store.index;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.claimline.store.sqlite.Database;
import org.claimline.store.sqlite.StoreException;

/**
 * The reports of one utterance as they were last found. They hold for as long as nothing that they were found from has
 * changed, which triggers of the schema see to: no writer can forget it.
 */
public final class FoundUtterances {
    private static final int END = 0;

    private final Database database;

    public FoundUtterances(Database database) {
        this.database = database;
    }

    /** Another one after every change of what they are found from. Ask it in the snapshot that is looked through. */
    public long stamp() {
        return database.number("SELECT stamp FROM utterance_ground");
    }

    /**
     * Those that were kept, where they still hold; each as numbers of statements, the first report first.
     *
     * @param method how they would be looked for now
     */
    public Optional<List<int[]>> kept(int method) {
        return database.first(
                "SELECT f.reports FROM utterance_found f JOIN utterance_ground g ON g.stamp = f.stamp WHERE f.method = ?",
                row -> unpacked(row.getBytes(1)),
                method);
    }

    /**
     * Keeps what was found.
     *
     * @param stamp as {@link #stamp()} told in the snapshot that was looked through
     * @throws StoreException where it cannot be written, as in the midst of a snapshot ({@code Store.inSnapshot})
     */
    public void keep(List<int[]> found, int method, long stamp) {
        database.inTransaction(() -> database.change(
                "INSERT OR REPLACE INTO utterance_found (one, stamp, method, reports) VALUES (1, ?, ?, ?)",
                stamp,
                method,
                packed(found)));
    }

    private static byte[] packed(List<int[]> found) {
        int size = found.stream().mapToInt(reports -> reports.length + 1).sum();
        ByteBuffer bytes = ByteBuffer.allocate(size * Integer.BYTES);
        for (int[] reports : found) {
            for (int number : reports) {
                bytes.putInt(number);
            }
            bytes.putInt(END);
        }
        return bytes.array();
    }

    private static List<int[]> unpacked(byte[] bytes) {
        int[] numbers = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
        List<int[]> found = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == END) {
                found.add(Arrays.copyOfRange(numbers, begin, i));
                begin = i + 1;
            }
        }
        return found;
    }
}
