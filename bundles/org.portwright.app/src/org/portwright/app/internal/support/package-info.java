/**
 * What a user sends to support: the details of versions and log without private data, and the dialog after a failure.
 */
@NonNullByDefault
package org.portwright.app.internal.support;

import org.eclipse.jdt.annotation.NonNullByDefault;
