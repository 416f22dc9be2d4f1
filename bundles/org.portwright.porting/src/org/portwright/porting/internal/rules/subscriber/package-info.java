/**
 * Rules about the subscriber, the authorised person and the contacts.
 */
@NonNullByDefault
package org.portwright.porting.internal.rules.subscriber;

import org.eclipse.jdt.annotation.NonNullByDefault;
