/**
 * What every room of the window is made of: small nodes, commands and their keys, messages, the asking for files, and the one
 * place for background work. Knows words only; nothing that knows what statements are shown may enter.
 */
package org.claimline.ui.parts;
