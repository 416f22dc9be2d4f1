package org.portwright.swtbot.pages;

/** The question what the duplicate of an order is called. */
@SuppressWarnings("nls")
public final class NewDuplicate extends Dialog {

	NewDuplicate() {
		super("Duplicate");
	}

	/** What is proposed. */
	public String name() {
		return bot().text().getText();
	}

	/** Makes it under another name, and waits until it is open. */
	public OrderEditor make(String name) {
		bot().text().setText(name);
		press("OK");
		Window.until(name + " is open", () -> Window.BOT.activeEditor().getTitle().equals(name));
		return new OrderEditor(Window.BOT.activeEditor());
	}
}
