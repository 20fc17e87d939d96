/** A small language model that has read what strict raters thought of thousands of items, and reads new ones as they would. */
package org.citedeck.generator.proposal.critic;
