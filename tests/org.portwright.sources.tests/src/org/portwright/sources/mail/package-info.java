/** Tests of the reading of mails. */
@NonNullByDefault
package org.portwright.sources.mail;

import org.eclipse.jdt.annotation.NonNullByDefault;
