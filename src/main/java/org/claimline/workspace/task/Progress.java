package org.claimline.workspace.task;

/** Hears how far a long task is, and may stop it. Called on the thread that works. */
public interface Progress {
    /** Hears nothing, stops nothing. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total, String what) {
            // nobody listens
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    };

    /**
     * @param done  how many are finished
     * @param total how many there are
     * @param what  what is worked on now, as a file's name; empty at the end
     */
    void at(long done, long total, String what);

    /** Asked between two articles or pages of statements; what is finished by then stays. */
    boolean isCancelled();
}
