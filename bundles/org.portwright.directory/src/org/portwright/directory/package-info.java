/**
 * What is known of tenants without sign-in, as values: what a look-up found or why it did not, and what a customer
 * answered to the question for it.
 */
@NonNullByDefault
package org.portwright.directory;

import org.eclipse.jdt.annotation.NonNullByDefault;
