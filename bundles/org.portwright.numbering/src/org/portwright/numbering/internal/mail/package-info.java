/**
 * The parts of an e-mail: what its author wrote, what is quoted, and signatures.
 */
@NonNullByDefault
package org.portwright.numbering.internal.mail;

import org.eclipse.jdt.annotation.NonNullByDefault;
