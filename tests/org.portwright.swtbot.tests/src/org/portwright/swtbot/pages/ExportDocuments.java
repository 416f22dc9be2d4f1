package org.portwright.swtbot.pages;

import java.nio.file.Path;

/** The wizard that writes documents of an order to a folder. */
@SuppressWarnings("nls")
public final class ExportDocuments extends Wizard {

	ExportDocuments() {
		super("Export");
		bot().tree().expandNode("Portwright").getNode("Letter of Authorization and number list").select();
		bot().button("Next >").click();
	}

	/** Takes one more than what is usual. */
	public ExportDocuments with(String document) {
		bot().checkBox(document).select();
		return this;
	}

	/** Says where they go. */
	public ExportDocuments to(Path folder) {
		type("Folder", folder.toString());
		return this;
	}
}
