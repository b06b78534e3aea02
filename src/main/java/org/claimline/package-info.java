/** Where the program starts: no arguments open the window, anything else is the terminal. */
package org.claimline;
