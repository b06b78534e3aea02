/**
 * The day of the saying: phrases that tell a day, what they count from, occasions told before, and which of all days in a
 * passage is that of the saying and not of what it is about. A new date phrase is a line in {@code dates.json}; what
 * needs arithmetic is here.
 */
package org.claimline.extract.date;
