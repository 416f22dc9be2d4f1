package org.portwright.ui.internal.explorer;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.Engagements;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Tenant Explorer. */
public final class TenantExplorer {

	private final Engagements engagements;
	private final ESelectionService selections;
	private final LoadedFiles files;
	private final NodeProblems problems;
	private final TreeContent content;
	private final Composite pages;
	private final StackLayout stack = new StackLayout();
	private final EmptyPage empty;
	private final TreePage page;
	private final TreeRefresh refresh;
	private final ModelWatch watch;
	private final Set<IProject> seen = new HashSet<>();

	/** Shows the engagements of the workspace. */
	@Inject
	public TenantExplorer(Composite parent, Engagements engagements, ESelectionService selections) {
		this.engagements = engagements;
		this.selections = selections;
		Display display = parent.getDisplay();
		Executor later = display::asyncExec;
		files = new LoadedFiles(engagements, file -> refresh().fileChanged(file));
		var numbers = new NumberIndexes(later, this::numbersSorted);
		problems = new NodeProblems(engagements, files);
		content = new TreeContent(engagements, files, numbers);
		pages = new Composite(parent, 0);
		pages.setLayout(stack);
		empty = new EmptyPage(pages);
		page = new TreePage(pages, content, new NodeLabels(content, files, problems));
		refresh = new TreeRefresh(page.viewer(), content, later, this::refreshed);
		watch = new ModelWatch(engagements, numbers, problems, refresh);
		page.viewer().addSelectionChangedListener(event -> publish(event.getStructuredSelection()));
		page.viewer().setInput(engagements);
		refreshed();
	}

	private TreeRefresh refresh() {
		return refresh;
	}

	private void numbersSorted(ModelFile file) {
		ModelWatch.node(engagements, file).ifPresent(refresh::numbersChanged);
	}

	/** Engagements that are new are opened up, so that it is seen what is in them. */
	private void refreshed() {
		for (IProject project : engagements.projects()) {
			if (seen.add(project)) {
				page.viewer().setExpandedState(new Node.OfEngagement(project), true);
			}
		}
		stack.topControl = engagements.projects().isEmpty() ? empty.control() : page.control();
		pages.layout();
	}

	/** Others see the objects of the model, and groups as the nodes that they are. */
	private void publish(IStructuredSelection selected) {
		var published = new StructuredSelection(Stream.of(selected.toArray()).map(this::published).toArray());
		selections.setSelection(published);
		selections.setPostSelection(published);
	}

	private Object published(Object node) {
		return switch (node) {
		case Node.OfEngagement engagement -> engagement.project();
		case Node.OfFile file -> files.opened(file.file()).<Object>map(ModelFile::root).orElse(file.file());
		case Node.OfObject object -> object.object();
		default -> node;
		};
	}

	/** Takes the focus. */
	@Focus
	void setFocus() {
		if (stack.topControl != null) {
			stack.topControl.setFocus();
		}
	}

	/** Hears nothing any more. */
	@PreDestroy
	void close() {
		watch.close();
	}
}
