/** Mails as they lie in files or are pasted: who wrote what when, and what hangs on them. */
@NonNullByDefault
package org.portwright.sources.mail;

import org.eclipse.jdt.annotation.NonNullByDefault;
