package org.claimline.corpus;

/**
 * A file that is no use, or not all of it.
 *
 * @param refused whether a sentence must tell of it; some odd files are read after all, as they should be
 */
public record HostileFile(String name, byte[] bytes, boolean refused) {
    @Override
    public String toString() {
        return name;
    }
}
