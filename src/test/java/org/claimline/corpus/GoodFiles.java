package org.claimline.corpus;

import java.util.ArrayList;
import java.util.List;

/** More than two hundred files in all formats. */
public final class GoodFiles {
    private static final int STORIES = 12;

    private GoodFiles() {}

    public static List<GoodFile> all() {
        List<GoodFile> files = new ArrayList<>();
        List<Story> stories = Stories.first(STORIES);
        for (int i = 0; i < STORIES; i++) {
            Story story = stories.get(i);
            files.addAll(GoodTexts.of(story, i));
            files.addAll(GoodPages.of(story, i));
            files.addAll(GoodMails.of(story, i));
            files.add(GoodPapers.of(story, i));
        }
        for (int i = 0; i + 3 <= STORIES; i += 3) {
            files.addAll(GoodRecords.of(stories.subList(i, i + 3), i));
        }
        int plain = files.size();
        for (int i = 0; i < plain; i += 40) {
            files.add(zip(files.subList(i, Math.min(plain, i + 40)), i));
        }
        return files;
    }

    /** Half of them in an archive of their own. */
    private static GoodFile zip(List<GoodFile> files, int number) {
        List<GoodFile> simple =
                files.stream().filter(file -> file.lines().equals("\n")).toList();
        List<Zips.Entry> outer = new ArrayList<>();
        List<Zips.Entry> inner = new ArrayList<>();
        int half = simple.size() / 2;
        for (int i = 0; i < simple.size(); i++) {
            GoodFile file = simple.get(i);
            (i < half ? outer : inner).add(new Zips.Entry("week " + number + "/" + file.name(), file.bytes()));
        }
        outer.add(new Zips.Entry("inner.zip", Zips.of(inner)));
        List<Story> stories =
                simple.stream().flatMap(file -> file.stories().stream()).toList();
        return GoodFile.of("archive-" + number + ".zip", Zips.of(outer), stories);
    }
}
