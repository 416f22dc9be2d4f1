package org.portwright.ui.internal.explorer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.e4.ui.services.EMenuService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.portwright.ui.Commands;
import org.portwright.ui.OwnContext;
import org.portwright.ui.StatusLine;
import org.portwright.ui.explorer.Section;
import org.portwright.ui.explorer.Section.Form;
import org.portwright.ui.WindowThread;
import org.portwright.ui.explorer.ExplorerFiles;
import org.portwright.ui.selection.OpenObjects;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

/** The Tenant Explorer: puts its parts together and answers the workbench. */
public final class TenantExplorer implements IShowInSource, IShowInTarget {

	private static final String FILTER = "filter"; //$NON-NLS-1$
	private static final String LINK = "link"; //$NON-NLS-1$

	private final EngagementRegistry engagements;
	private final EngagementFiles engagementFiles;
	private final IWorkbenchPage workbenchPage;
	private final PageStack pages;
	private final EmptyPage empty;
	private final TreePage page;
	private final LoadedFiles files;
	private final NodeProblems problems;
	private final TreeContent content;
	private final FileNotes notes;
	private final NodeLabels labels;
	private final NodeTexts texts;
	private final TreeRefresh refresh;
	private final TreeFilter filter;
	private final TreeState state;
	private final ModelWatch watch;
	private final MarkerWatch markers;
	private final EditorLink editors;
	private final PublishedNodes nodes;
	private final PublishedSelection selection;
	private final Runnable ownContext;
	private final Set<IProject> seen = new HashSet<>();

	/** Shows the engagements of the workspace. */
	@Inject
	public TenantExplorer(Composite parent, MPart part, IWorkbenchPage workbenchPage, ESelectionService selections,
			EHandlerService handlers, EMenuService menus) {
		engagements = workbenchPage.getWorkbenchWindow().getService(EngagementRegistry.class);
		engagementFiles = workbenchPage.getWorkbenchWindow().getService(EngagementFiles.class);
		this.workbenchPage = workbenchPage;
		Executor later = parent.getDisplay()::asyncExec;
		files = new LoadedFiles(engagementFiles, this::fileArrived);
		engagements.addListener(files);
		Contents contents = Contents.installed();
		var numbers = new NumberIndexes(contents, NumberOrder::of, engagementFiles.runner(), this::numbersSorted);
		problems = new NodeProblems(engagements, engagementFiles, files);
		engagements.addListener(problems);
		content = new TreeContent(contents, engagements, engagementFiles, files, numbers);
		texts = new NodeTexts(contents, content, files);
		pages = new PageStack(parent, workbenchPage, this::setFocus);
		empty = new EmptyPage(pages.control());
		notes = new FileNotes(contents, engagements, engagementFiles, later);
		labels = new NodeLabels(content, files, problems, notes);
		page = new TreePage(pages.control(), content, labels);
		refresh = new TreeRefresh(contents, viewer(), content, later, this::refreshed);
		notes.listen(refresh::noteChanged);
		filter = new TreeFilter(viewer(), content, engagementFiles.runner());
		state = new TreeState(contents, ResourcesPlugin.getWorkspace().getRoot());
		watch = new ModelWatch(engagements, engagementFiles, numbers, problems, refresh, filter,
				file -> state.keep(viewer(), file), file -> state.keep(viewer(), file));
		Display display = parent.getDisplay();
		markers = new MarkerWatch(ResourcesPlugin.getWorkspace(), task -> WindowThread.later(display, task),
				refresh::problemsChanged);
		nodes = new PublishedNodes(files, labels, texts);
		selection = new PublishedSelection(workbenchPage, selections, viewer(), nodes);
		editors = new EditorLink(workbenchPage, this::editorActivated);
		part.getContext().get(EContextService.class).activateContext(OwnContext.ID);
		ownContext = OwnContext.activateInPerspective(workbenchPage.getWorkbenchWindow());
		restore(part.getPersistedState());
		viewer().setInput(engagements);
		listen(contents);
		var commands = new PlatformCommands(workbenchPage, engagementFiles, files, page, texts);
		commands.activate(part, handlers, () -> {
			commands.forgetFailures();
			numbers.forgetFailures();
			refresh.all();
		});
		ContextMenu.register(part, menus, page.tree());
		refreshed();
	}

	private void listen(Contents contents) {
		page.filter().addModifyListener(event -> filter.type(page.filter().getText()));
		page.onOpen(this::open);
		viewer().addSelectionChangedListener(event -> selected());
		NumberDrag.from(viewer(), texts, page::selected);
		Consumer<String> line = StatusLine.of(workbenchPage.getWorkbenchWindow());
		NumberDrag.onto(viewer(), contents, files, new NumberDrag.Dropped() {

			@Override
			public void take(ExplorerFiles kind, ModelFile file, String text) {
				kind.take(engagementFiles, file, text, line);
			}

			@Override
			public void take(ExplorerFiles kind, ModelFile file, List<Path> dropped) {
				kind.take(engagementFiles, file, dropped, line);
			}
		});
	}

	/** What is seen while there is an engagement. */
	TreePage page() {
		return page;
	}

	/** Shows some of it. */
	TreeFilter filter() {
		return filter;
	}

	/** What is seen while there is none. */
	EmptyPage empty() {
		return empty;
	}

	private TreeViewer viewer() {
		return page.viewer();
	}

	private void fileArrived(IFile file) {
		refresh.fileChanged(file);
		filter.again();
	}

	private void numbersSorted(ModelFile file) {
		ModelWatch.node(engagementFiles, file).ifPresent(refresh::numbersChanged);
		filter.again();
	}

	/** Engagements that are new in the tree are opened up, so that it is seen what is in them. */
	private void refreshed() {
		List<IProject> projects = engagements.projects();
		seen.retainAll(projects);
		for (IProject project : projects) {
			var node = new Node.OfEngagement(project);
			if (viewer().testFindItem(node) != null && seen.add(project)) {
				viewer().setExpandedState(node, true);
			}
		}
		state.apply(viewer());
		selection.refreshed();
		pages.show(projects.isEmpty() ? empty.control() : page.control());
	}

	private void open(Node node) {
		switch (node) {
		case Node.OfHint hint -> Commands.run(hint.hint().command());
		case Node.OfObject object -> opening().open(object.object());
		case Node.OfFile file -> opening().open(nodes.of(file));
		case Node.OfSection(Node.OfFile file, Section section) when section.form() == Form.VALUE -> opening()
				.open(nodes.of(file));
		default -> viewer().setExpandedState(node, !viewer().getExpandedState(node));
		}
	}

	private OpenObjects opening() {
		return new OpenObjects(workbenchPage, engagementFiles);
	}

	private void selected() {
		selection.publish();
		if (page.link().isChecked() && page.tree().isFocusControl()) {
			page.selected().stream().findFirst().flatMap(TenantExplorer::file).ifPresent(editors::show);
		}
	}

	private static Optional<IFile> file(Node node) {
		Optional<Node> above = Optional.of(node);
		while (above.isPresent() && !(above.get() instanceof Node.OfFile)) {
			above = above.get().parent();
		}
		return above.map(Node.OfFile.class::cast).map(Node.OfFile::file);
	}

	private void editorActivated(IFile file) {
		boolean there = page.selected().stream().map(TenantExplorer::file).anyMatch(Optional.of(file)::equals);
		if (page.link().isChecked() && !there) {
			reveal(file);
		}
	}

	private boolean reveal(Object target) {
		Optional<? extends Node> node = content.find(target);
		node.ifPresent(found -> viewer().setSelection(new StructuredSelection(found), true));
		return node.isPresent();
	}

	@Override
	public boolean show(@Nullable ShowInContext context) {
		if (context == null) {
			return false;
		}
		if (context.getSelection() instanceof IStructuredSelection target
				&& Stream.of(target.toArray()).limit(1).anyMatch(this::reveal)) {
			return true;
		}
		return Optional.ofNullable(Adapters.adapt(context.getInput(), IFile.class)).filter(this::reveal).isPresent();
	}

	@Override
	public ShowInContext getShowInContext() {
		return new ShowInContext(null, selection.present());
	}

	private void restore(Map<String, String> remembered) {
		if (state.read(remembered)) {
			seen.addAll(engagements.projects());
		}
		page.link().setChecked(remembered.containsKey(LINK));
		page.filter().setText(remembered.getOrDefault(FILTER, "")); //$NON-NLS-1$
		filter.type(page.filter().getText());
	}

	/** Remembers what is expanded, the filter, and whether it is linked with the editor. */
	@PersistState
	void remember(MPart part) {
		Map<String, String> remembered = part.getPersistedState();
		if (!filter.isActive()) {
			state.write(viewer(), remembered);
		}
		remembered.put(FILTER, page.filter().getText());
		if (page.link().isChecked()) {
			remembered.put(LINK, LINK);
		} else {
			remembered.remove(LINK);
		}
	}

	/** Takes the focus. */
	@Focus
	void setFocus() {
		if (pages.shows(page.control())) {
			page.tree().setFocus();
		} else {
			pages.control().setFocus();
		}
	}

	/** Hears nothing any more. */
	@PreDestroy
	void close() {
		watch.close();
		notes.close();
		markers.close();
		engagements.removeListener(files);
		engagements.removeListener(problems);
		editors.close();
		selection.close();
		ownContext.run();
	}
}
