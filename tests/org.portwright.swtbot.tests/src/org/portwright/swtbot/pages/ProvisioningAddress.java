package org.portwright.swtbot.pages;

/** The question of the guide for the region whose provisioning address is wanted. */
@SuppressWarnings("nls")
public final class ProvisioningAddress extends Dialog {

	private static final String TITLE = "Address That Sets Phones Up";

	/** The question that was asked. */
	public ProvisioningAddress() {
		super(TITLE);
	}

	/** Whether it was asked. */
	public static boolean isAsked() {
		return isOpen(TITLE);
	}

	/** Takes the address of a region over into the clipboard. */
	public void copy(String region) {
		bot().comboBoxWithLabel("Region:").setSelection(region);
		press("Copy Address");
	}
}
