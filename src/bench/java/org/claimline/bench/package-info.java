/**
 * How fast Claimline is, beside a floor that nothing could be faster than, from one run. Only lines of figures go to the
 * standard output. No test may enter, and nothing here is part of the tests.
 */
package org.claimline.bench;
