package org.portwright.guides;

/** Where a person does a step that the application cannot do. */
public enum StepPlace {
	/** At the desk phone. */
	PHONE,
	/** In a browser. */
	BROWSER,
	/** In the network of the site, such as at its DHCP server or firewall. */
	NETWORK
}
