package org.portwright.swtbot.pages;

/** The wizard that copies the example. */
@SuppressWarnings("nls")
public final class NewExample extends Wizard {

	NewExample() {
		super("New Example");
	}
}
