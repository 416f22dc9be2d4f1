/**
 * Working days and bank holidays of the United Kingdom, by nation. Nothing here knows of orders' rules.
 */
@NonNullByDefault
package org.portwright.porting.days;

import org.eclipse.jdt.annotation.NonNullByDefault;
