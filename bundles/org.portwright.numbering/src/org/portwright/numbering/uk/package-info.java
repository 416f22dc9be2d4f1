/**
 * What the number plan of the United Kingdom says of numbers, and the numbers that it finds in a customer's text.
 */
@NonNullByDefault
package org.portwright.numbering.uk;

import org.eclipse.jdt.annotation.NonNullByDefault;
