package org.portwright.sources.mail;

/**
 * Who wrote a mail or was to read it.
 *
 * @param name    as the mail calls them, empty if it does not
 * @param address their address, or whatever stands in its place
 */
public record MailAddress(String name, String address) {

	/** How people write it: the name with the address behind it, or what there is of the two. */
	public String shown() {
		if (name.isEmpty() || name.equals(address)) {
			return address;
		}
		return address.isEmpty() ? name : name + " <" + address + ">"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
