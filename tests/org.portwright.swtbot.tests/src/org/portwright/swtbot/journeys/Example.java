package org.portwright.swtbot.journeys;

/** What is in the shipped example. */
@SuppressWarnings("nls")
final class Example {

	static final String ENGAGEMENT = "Contoso moves to Teams";
	static final String TENANT = "Contoso Ltd";
	static final String TENANT_FILE = "contoso.tenant";
	static final String PHONE = "Reception";
	static final String ORDER = "London head office";
	static final String ORDER_FILE = "london.porting";

	private Example() {
	}
}
