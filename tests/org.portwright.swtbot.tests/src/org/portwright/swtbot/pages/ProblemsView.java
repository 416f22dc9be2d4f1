package org.portwright.swtbot.pages;

import java.util.List;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;

/** The view of all problems, grouped or not. */
public final class ProblemsView {

	private final SWTBotView view;

	ProblemsView(SWTBotView view) {
		this.view = view;
	}

	/** Whether a problem is named that quotes a text. */
	public boolean says(String text) {
		return messages().stream().anyMatch(message -> message.contains(text));
	}

	/** What it says. */
	public List<String> messages() {
		return new Rows(view.bot().tree().widget, String::equals).leaves();
	}
}
