/** Sample data and helpers of the tests. */
package org.citedeck.testsupport;
