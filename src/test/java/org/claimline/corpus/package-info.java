/** Articles in every format, good and hostile, made by code: what import is measured by. */
package org.claimline.corpus;
