package org.claimline.ui.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person for files and names. */
public interface FileDialogs {
    /** Articles to take in; empty where she thinks better of it. */
    List<Path> articles();

    /** A whole folder of them. */
    Optional<Path> folder();

    /** Where to write an export; the name is a proposal. A file that is there is given only where she lets it be replaced. */
    Optional<Path> export(String name);

    /** Where to draw a picture; the name is a proposal. */
    Optional<Path> picture(String name);

    /** How to call the view that is shown. */
    Optional<String> viewName();

    /** Another database, there or to be made. */
    Optional<Path> store();
}
