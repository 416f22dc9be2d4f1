@org.eclipse.jdt.annotation.NonNullByDefault
package org.portwright.phones.signin;
