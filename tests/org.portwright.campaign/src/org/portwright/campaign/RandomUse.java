package org.portwright.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PortOrder;
import org.portwright.model.Tenant;
import org.portwright.workspace.ModelEvent;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;

/** Somebody who edits, saves, opens, closes and arranges things, fast and without a plan. */
@SuppressWarnings("nls")
final class RandomUse {

	private static final List<String> VIEWS = List.of("org.eclipse.ui.views.PropertySheet",
			"org.portwright.ui.problems", "org.portwright.ui.explorer");
	private static final int PAUSE = 60;
	private static final long QUIET = 6000;

	private final Notes notes;
	private final Random random;
	private final EngagementFiles engagementFiles = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final WorkspaceModel model = engagementFiles.model();
	private final IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Campaign.ENGAGEMENT);
	private final List<IFile> resources = List.of(project.getFile("contoso.tenant"), project.getFile("london.porting"));
	private final Map<ModelFile, String> values = new HashMap<>();
	private long quietUntil;
	private long lastNumber = System.currentTimeMillis();

	RandomUse(Notes notes, long seed) {
		this.notes = notes;
		random = new Random(seed);
	}

	void begin() {
		List<Object> views = new ArrayList<>();
		for (IViewReference view : page.getViewReferences()) {
			views.add(view.getId() + (view.getPart(false) == null ? "(unseen)" : ""));
		}
		notes.add("ready", page.getPerspective().getId(), page.getEditorReferences().length, views);
		model.addListener(events -> events.forEach(this::note));
		resources.forEach(resource -> engagementFiles.open(resource, new Opening() {

			@Override
			public void opened(ModelFile file) {
				value(file).ifPresent(value -> {
					values.put(file, value);
					notes.add("set", file.path().getFileName(), value);
				});
			}

			@Override
			public void failed(IStatus reason) {
				notes.add("failed", reason.getMessage());
			}
		}));
		later(PAUSE);
	}

	private void note(ModelEvent event) {
		ModelFile file = event.file();
		Optional<String> value = file.exists() ? value(file) : Optional.empty();
		if (value.isEmpty()) {
			return;
		}
		if (!value.get().equals(values.put(file, value.get()))) {
			notes.add("set", file.path().getFileName(), value.get());
		}
		if (event instanceof ModelEvent.Saved && !file.isDirty()) {
			notes.add("saved", file.path().getFileName(), value.get());
		}
	}

	private void later(int millis) {
		Display.getCurrent().timerExec(millis, this::act);
	}

	/** The notes also say when the window was alive: while it cannot work, nothing can be asked of it. */
	private void act() {
		notes.add("alive");
		if (System.currentTimeMillis() < quietUntil) {
			later(PAUSE);
			return;
		}
		int pause = 1 + random.nextInt(PAUSE);
		try {
			int dice = random.nextInt(100);
			if (answerDialog()) {
				pause = PAUSE;
			} else if (dice < 62) {
				edit(any());
			} else if (dice < 76) {
				page.saveAllEditors(false);
			} else if (dice < 84) {
				IDE.openEditor(page, resources.get(random.nextInt(resources.size())));
			} else if (dice < 88) {
				closeCleanEditor();
			} else if (dice < 92) {
				any().ifPresent(model::undo);
			} else if (dice < 94) {
				any().ifPresent(model::redo);
			} else if (dice < 98) {
				arrange();
			} else {
				quietUntil = System.currentTimeMillis() + QUIET;
			}
		} catch (PartInitException e) {
			notes.add("failed", e.toString());
		}
		later(pause);
	}

	private Optional<ModelFile> any() {
		return engagementFiles.opened(resources.get(random.nextInt(resources.size())));
	}

	private void edit(Optional<ModelFile> file) {
		lastNumber++;
		if (file.isPresent() && file.get().root() instanceof Tenant tenant) {
			model.perform("Edit",
					SetCommand.create(model.editingDomain(), tenant, Literals.TENANT__NAME, "Contoso " + lastNumber));
		}
		file.flatMap(RandomUse::loa).ifPresent(loa -> model.perform("Edit", SetCommand.create(model.editingDomain(),
				loa, Literals.LETTER_OF_AUTHORIZATION__ACCOUNT_NUMBER, String.valueOf(lastNumber))));
	}

	private static Optional<LetterOfAuthorization> loa(ModelFile file) {
		return file.root() instanceof PortOrder order ? Optional.ofNullable(order.getLoa()) : Optional.empty();
	}

	private static Optional<String> value(ModelFile file) {
		Optional<String> text = file.root() instanceof Tenant tenant ? Optional.ofNullable(tenant.getName())
				: loa(file).map(LetterOfAuthorization::getAccountNumber);
		return text.map(value -> value.replaceAll("\\s+", "_"));
	}

	private void closeCleanEditor() {
		for (IEditorReference reference : page.getEditorReferences()) {
			if (!reference.isDirty()) {
				page.closeEditors(new IEditorReference[] { reference }, false);
				return;
			}
		}
	}

	private void arrange() throws PartInitException {
		String id = VIEWS.get(random.nextInt(VIEWS.size()));
		IViewReference shown = page.findViewReference(id);
		if (shown != null && random.nextBoolean() && !id.equals(VIEWS.getLast())) {
			page.hideView(shown);
		} else {
			page.showView(id);
		}
	}

	/** Edits that the last crash left are restored, discarded or left, each as likely. */
	private boolean answerDialog() {
		Optional<Shell> dialog = Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell.isVisible() && shell.getText().equals("Restore Edits")).findFirst();
		dialog.ifPresent(shell -> {
			List<Button> buttons = buttons(shell);
			Button button = buttons.get(random.nextInt(buttons.size()));
			notes.add("answered", button.getText());
			button.notifyListeners(SWT.Selection, new Event());
		});
		return dialog.isPresent();
	}

	private static List<Button> buttons(Composite parent) {
		List<Button> buttons = new ArrayList<>();
		for (Control control : parent.getChildren()) {
			if (control instanceof Button button) {
				buttons.add(button);
			} else if (control instanceof Composite composite) {
				buttons.addAll(buttons(composite));
			}
		}
		return buttons;
	}
}
