package org.portwright.swtbot.pages;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotView;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;

/** The view of the help. */
@SuppressWarnings("nls")
public final class HelpView {

	private final SWTBotView view;

	HelpView(SWTBotView view) {
		this.view = view;
	}

	/** The topic that is read, whole. */
	public String read() {
		return view.bot().styledText().getText();
	}

	/** Whether the topic of a title is read. */
	public boolean reads(String title) {
		return read().startsWith(title + "\n");
	}

	/** Searches for words. */
	public void search(String words) {
		view.bot().text().setText(words);
	}

	/** The rows of the list: topics, or what was found. */
	public List<String> list() {
		return Stream.of(view.bot().tree().getAllItems()).map(SWTBotTreeItem::getText).toList();
	}

	/** Opens a row of the list. */
	public void open(int row) {
		view.bot().tree().getAllItems()[row].select();
	}

	/** Goes back to the topic before. */
	public void back() {
		view.bot().button("Back").click();
	}

	/** Closes. */
	public void close() {
		view.close();
	}
}
