package org.portwright.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.portwright.ui.unread.UnreadTexts;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.ModelListener;
import org.portwright.workspace.resources.EngagementFiles;

/** Notifies the pages of an editor of changes of the model, of problems and of unread texts. */
final class PageNotifier implements AutoCloseable {

	private final EngagementFiles engagementFiles;
	private final UnreadTexts unread;
	private final ModelFile file;
	private final Supplier<Stream<ModelPage>> pages;
	private final Consumer<List<ModelEvent>> own;
	private final ModelListener modelListener = this::modelChanged;
	private final Consumer<ModelFile> problemListener = this::problemsChanged;
	private final Consumer<ModelFile> unreadListener = this::unreadChanged;

	/**
	 * Begins.
	 *
	 * @param pages the pages that there are when something happens
	 * @param own   receives the events of the file itself, before the pages are notified
	 */
	PageNotifier(EngagementFiles engagementFiles, UnreadTexts unread, ModelFile file, Supplier<Stream<ModelPage>> pages,
			Consumer<List<ModelEvent>> own) {
		this.engagementFiles = engagementFiles;
		this.unread = unread;
		this.file = file;
		this.pages = pages;
		this.own = own;
		engagementFiles.model().addListener(modelListener);
		engagementFiles.problems().addListener(problemListener);
		unread.addListener(unreadListener);
	}

	private void modelChanged(List<ModelEvent> events) {
		List<ModelEvent> ownEvents = events.stream().filter(event -> event.file().equals(file)).toList();
		if (!ownEvents.isEmpty()) {
			own.accept(ownEvents);
		}
		if (ownEvents.stream().noneMatch(ModelEvent.Detached.class::isInstance)) {
			// A page may show the name of the tenant, which is in another file.
			pages.get().forEach(ModelPage::modelChanged);
		}
	}

	private void problemsChanged(ModelFile changed) {
		if (file.equals(changed)) {
			pages.get().forEach(ModelPage::problemsChanged);
		}
	}

	/** What stands in a field is shown like what the model holds, and is named among the problems. */
	private void unreadChanged(ModelFile changed) {
		if (file.equals(changed) && file.exists()) {
			pages.get().forEach(ModelPage::modelChanged);
			pages.get().forEach(ModelPage::problemsChanged);
		}
	}

	@Override
	public void close() {
		engagementFiles.model().removeListener(modelListener);
		engagementFiles.problems().removeListener(problemListener);
		unread.removeListener(unreadListener);
	}
}
