package org.portwright.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.portwright.model.ModelRoot;
import org.portwright.model.paths.FeaturePath;
import org.portwright.ui.Failures;
import org.portwright.ui.OwnContext;
import org.portwright.ui.StatusLine;
import org.portwright.ui.fields.EditedModel;
import org.portwright.ui.fields.FieldSection;
import org.portwright.ui.fields.Fields;
import org.portwright.ui.forms.QuietToolkit;
import org.portwright.ui.forms.SystemColours;
import org.portwright.ui.internal.recent.RecentFiles;
import org.portwright.ui.internal.saving.Saveables;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.unread.UnreadTexts;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;

/**
 * An editor of one file of the model. It is there at once and shows its pages when the file is in the model; several
 * editors of a file, and all else, show the same objects.
 */
public abstract class ModelFileEditor extends SavedEditor implements IGotoMarker, IShowInTarget {

	private static final String FEATURE = "feature"; //$NON-NLS-1$

	private @Nullable EngagementFiles engagementFiles;
	private Optional<EditedModel> edited = Optional.empty();
	private Optional<PageNotifier> notifier = Optional.empty();
	private Optional<SignatureNews> signature = Optional.empty();
	private Optional<UndoRedoActionGroup> undo = Optional.empty();
	private Optional<Notice> shownNotice = Optional.empty();
	private Optional<SystemColours> colours = Optional.empty();
	private Optional<PageSight> sight = Optional.empty();
	private Optional<FormToolkit> toolkitOfNow = Optional.empty();
	private Optional<String> revealLater = Optional.empty();
	private Optional<EditorTitle> title = Optional.empty();
	private final WayToField way = new WayToField(this::getActivePage, this::setActivePage);

	/** The pages of a file, in their order. */
	protected abstract List<IFormPage> pages(EditedModel file) throws PartInitException;

	/** The number of the page that is in front when the editor opens; usually that of the first. */
	protected int firstPage(@SuppressWarnings("unused") ModelRoot root) {
		return 0;
	}

	/** What the editor is called: the name of the thing in the file, or nothing if it has none. */
	protected abstract @Nullable String name(ModelRoot root);

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		super.init(site, input);
		if (Optional.ofNullable(Adapters.adapt(input, IFile.class)).isEmpty() && ShownRevision.of(input).isEmpty()) {
			throw new PartInitException(Messages.ModelFileEditor_noFile);
		}
		setPartName(ShownRevision.nameOf(input));
		engagementFiles = Objects.requireNonNull(getSite()).getService(EngagementFiles.class);
		OwnContext.activate(getSite());
		colours = Optional.of(new SystemColours(this::coloursChanged));
		sight = Optional.of(new PageSight(this));
	}

	private EngagementFiles engagementFiles() {
		return Objects.requireNonNull(engagementFiles);
	}

	private IFile resource() {
		return Objects.requireNonNull(Adapters.adapt(getEditorInput(), IFile.class));
	}

	/** The file in the model; empty while it is being read or cannot be read. */
	public Optional<ModelFile> file() {
		return edited.map(EditedModel::file);
	}

	/** The actions that undo and redo in the file; empty while it is being read or cannot be read. */
	Optional<UndoRedoActionGroup> undo() {
		return undo;
	}

	/** What the editor edits; empty while it is being read or cannot be read. */
	public Optional<EditedModel> edited() {
		return edited;
	}

	@Override
	protected void addPages() {
		Optional<ShownRevision> revision = ShownRevision.of(getEditorInput());
		Optional<ModelFile> open = revision.isPresent() ? Optional.empty() : engagementFiles().opened(resource());
		if (revision.isPresent()) {
			revision.get().read(engagementFiles().runner(), getContainer(), this::notice);
		} else if (open.isPresent()) {
			show(open.get());
			setActivePage(firstPage(open.get().root()));
		} else {
			load();
		}
	}

	private void load() {
		notice(new Notice(getContainer(), Messages.ModelFileEditor_loading));
		engagementFiles().open(resource(), new Opening() {

			@Override
			public void opened(ModelFile file) {
				if (!isDisposed()) {
					removePage(0);
					show(file);
					announce();
					setActivePage(firstPage(file.root()));
					// At start the page comes after the window was given the colours of its theme.
					style();
					if (isActive()) {
						setFocus();
					}
				}
			}

			@Override
			public void failed(IStatus reason) {
				if (!isDisposed()) {
					notice(Notice.unreadable(getContainer(), reason, resource(), ModelFileEditor.this::load));
				}
			}
		});
	}

	/**
	 * The editor shows this instead of pages. It takes the place of the notice before on the same page: the focus falls
	 * on the folder when what had it is gone, and the folder selects a page that the platform does not know yet.
	 */
	private void notice(Notice notice) {
		shownNotice = Optional.of(notice);
		if (getPageCount() > 0) {
			Control before = getControl(0);
			setControl(0, notice);
			before.dispose();
			if (isActive()) {
				notice.setFocus();
			}
			return;
		}
		int index = addPage(notice);
		setPageText(index, getPartName());
		if (getActivePage() < 0 && getContainer().isVisible()) {
			setActivePage(index);
		}
	}

	/** What the editor shows instead of pages. */
	Optional<Notice> shownNotice() {
		return shownNotice.filter(notice -> !notice.isDisposed());
	}

	@Override
	public void setFocus() {
		// The platform gives the focus to the first control of the page; the page may know a better one.
		Optional<IFormPage> page = Optional.ofNullable(getActivePageInstance());
		page.ifPresent(IFormPage::setFocus);
		boolean isKnown = isOnTheWay() || page.isPresent() && Fields.isBehindAnother(getContainer().getShell());
		if (!isKnown && !FieldSection.hasFocus(getContainer())) {
			super.setFocus();
		}
	}

	private boolean isActive() {
		return equals(getSite().getPage().getActivePart());
	}

	private boolean isDisposed() {
		return engagementFiles == null || getContainer() == null || getContainer().isDisposed();
	}

	private void show(ModelFile file) {
		UnreadTexts unread = getSite().getService(Saveables.class).unread();
		var shown = new EditedModel(engagementFiles(), file, unread,
				() -> modelPages().forEach(ModelPage::problemsChanged),
				selection -> getSite().getSelectionProvider().setSelection(selection));
		edited = Optional.of(shown);
		shown.onRefusal(refused -> new StoppedDialog(getSite().getShell(), refused, this::reveal).open());
		// The fields hear of an undo before the workbench asks, by the way of the dirty mark, for what is typed by
		// then.
		signature = Optional.of(new SignatureNews(file, StatusLine.of(getSite().getWorkbenchWindow())));
		notifier = Optional.of(new PageNotifier(engagementFiles(), unread, file, this::modelPages, this::happened));
		saves(file);
		addPages(shown);
		title = Optional.of(new EditorTitle(engagementFiles(), file, this::showName));
		undo = Optional.of(new UndoRedoActionGroup(getSite(), file.undoContext(), false));
		if (isActive()) {
			undo.get().fillActionBars(getEditorSite().getActionBars());
		}
		shown.select(new StructuredSelection(shown.root()));
		showName();
		getSite().getService(RecentFiles.class).opened(resource(), getPartName());
		firePropertyChange(IEditorPart.PROP_DIRTY);
		revealLater.ifPresent(path -> getContainer().getDisplay().asyncExec(() -> {
			if (!isDisposed()) {
				reveal(path);
			}
		}));
	}

	private void addPages(EditedModel shown) {
		try {
			for (IFormPage page : pages(shown)) {
				addPage(page);
			}
		} catch (PartInitException e) {
			Failures.show(e);
		}
	}

	/** The pages are made anew by a toolkit with the colours of now. */
	void coloursChanged() {
		if (isDisposed() || edited.isEmpty()) {
			return;
		}
		commitTyped();
		int active = getActivePage();
		for (int page = getPageCount() - 1; page >= 0; page--) {
			removePage(page);
		}
		toolkitOfNow.ifPresent(FormToolkit::dispose);
		toolkitOfNow = Optional.of(createToolkit(getContainer().getDisplay()));
		addPages(edited.get());
		setActivePage(active);
		style();
	}

	private void style() {
		getSite().getService(IStylingEngine.class).style(getContainer());
	}

	/** What pages are made by; another one after the colours have changed. */
	@Override
	public @Nullable FormToolkit getToolkit() {
		return toolkitOfNow.isPresent() ? toolkitOfNow.get() : super.getToolkit();
	}

	@Override
	protected FormToolkit createToolkit(@Nullable Display display) {
		return new QuietToolkit(Objects.requireNonNull(display));
	}

	private void showName() {
		edited.ifPresent(shown -> title
				.ifPresent(made -> setPartName(made.of(name(shown.root()), getEditorInput().getName()))));
	}

	/** Something happened to the file. */
	private void happened(List<ModelEvent> events) {
		if (events.stream().anyMatch(ModelEvent.Detached.class::isInstance)) {
			getContainer().getDisplay().asyncExec(() -> close(false));
			return;
		}
		if (events.stream().anyMatch(ModelEvent.Moved.class::isInstance)) {
			// Else a new file of the old name would be taken for this one.
			file().flatMap(engagementFiles()::resource)
					.ifPresent(moved -> setInputWithNotify(new FileEditorInput(moved)));
			// The tip and the title of the window have the path, which the name of the editor may not change with.
			firePropertyChange(PROP_TITLE);
		}
		if (events.stream().anyMatch(ModelEvent.Reloaded.class::isInstance)) {
			// What was selected is in no file any more.
			edited.ifPresent(shown -> shown.select(new StructuredSelection(shown.root())));
		}
		showName();
		signature.ifPresent(SignatureNews::changed);
	}

	@Override
	public void gotoMarker(@Nullable IMarker marker) {
		if (marker != null) {
			revealWhenRead(marker.getAttribute(FEATURE, "")); //$NON-NLS-1$
		}
	}

	/** Goes to the next problem of the file, on whichever page it is, or to the one before; whether there is one. */
	public boolean toProblem(boolean forward) {
		var inFront = Optional.ofNullable(getSelectedPage()).filter(ModelPage.class::isInstance)
				.map(ModelPage.class::cast);
		return edited.filter(shown -> new ProblemWalk(shown, modelPages().toList(), inFront, this::reveal).go(forward))
				.isPresent();
	}

	/** Shows an object of the file: an element of a list where it stands. */
	@Override
	public boolean show(@Nullable ShowInContext context) {
		if (context != null && context.getSelection() instanceof IStructuredSelection shown
				&& shown.getFirstElement() instanceof EObject object && object.eContainer() != null) {
			revealWhenRead(FeaturePath.of(object, null));
			return true;
		}
		return false;
	}

	/** Does as {@link #reveal}, later if the file is not read yet. */
	public void revealWhenRead(String path) {
		if (edited.isEmpty()) {
			revealLater = Optional.of(path);
		} else {
			reveal(path);
		}
	}

	@Override
	public void reveal(String path) {
		way.go(pages, path);
	}

	/** Whether a field is being looked for: pages that come to the front meanwhile take no focus by themselves. */
	boolean isOnTheWay() {
		return way.isOnTheWay();
	}

	@Override
	public void dispose() {
		title.ifPresent(EditorTitle::close);
		engagementFiles = null;
		notifier.ifPresent(PageNotifier::close);
		colours.ifPresent(SystemColours::close);
		sight.ifPresent(PageSight::close);
		super.dispose();
		toolkitOfNow.ifPresent(FormToolkit::dispose);
	}
}
