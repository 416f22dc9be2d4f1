package org.portwright.porting.ui.internal.wizards;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portwright.documents.DocumentPart;
import org.portwright.documents.OrderDocument;
import org.portwright.documents.OrderDocuments;
import org.portwright.model.PortOrder;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.CommandName;
import org.portwright.ui.OneLineEntry;
import org.portwright.ui.wizards.EngagementChoices;
import org.portwright.ui.wizards.EngagementFile;
import org.portwright.ui.wizards.EngagementFileCombo;
import org.portwright.ui.wizards.WizardSubject;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.reading.Opening;

/** Which documents of which order go to which folder: those of the list, with a check box each. */
final class ExportDocumentsPage extends WizardPage {

	private static final String NAME = "documents"; //$NON-NLS-1$
	private static final int WIDTH = 380;
	private static final int INDENT = 24;

	private final EngagementFiles files;
	private final List<EngagementFile> orders;
	private final WizardSubject subject;
	private final ExportFolder folder = new ExportFolder();
	private @Nullable Fields fields;
	/** Why documents of the chosen order are refused; empty until it is open. */
	private Map<OrderDocument, String> refusals = Map.of();

	ExportDocumentsPage(EngagementChoices engagements, WizardSubject subject) {
		super(NAME, CommandName.of("exportDocuments"), null); //$NON-NLS-1$
		files = engagements.files();
		this.orders = engagements.all(FileKind.PORTING);
		this.subject = subject;
		setDescription(Messages.ExportDocumentsPage_description);
		setPageComplete(false);
	}

	@Override
	public void createControl(@Nullable Composite parent) {
		var control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(control);
		var made = new Fields(control);
		fields = made;
		setControl(control);
		validate();
		askOrder();
		// Enter there exports at once.
		made.path.setFocus();
	}

	/** What an order is not ready for is said before its documents are written. */
	private void askOrder() {
		refusals = Map.of();
		chosen().ifPresent(file -> files.open(file, new Opening() {

			@Override
			public void opened(ModelFile open) {
				if (!getControl().isDisposed() && chosen().filter(file::equals).isPresent()
						&& open.root() instanceof PortOrder present) {
					refusals = OrderDocuments.all().stream().filter(document -> document.refusal(present).isPresent())
							.collect(Collectors.toMap(document -> document,
									document -> document.refusal(present).orElseThrow()));
					validate();
				}
			}

			@Override
			public void failed(IStatus reason) {
				// That is told when the documents are to be written.
			}
		}));
	}

	private Optional<IFile> chosen() {
		return fields().order.chosen().flatMap(EngagementFile::file);
	}

	/** The order. */
	IFile order() {
		return chosen().orElseThrow();
	}

	/** The documents. */
	List<OrderDocument> documents() {
		return fields().documents.entrySet().stream().filter(document -> document.getValue().getSelection())
				.map(Map.Entry::getKey).toList();
	}

	/** What else is to be in them. */
	Set<DocumentPart> parts() {
		List<OrderDocument> documents = documents();
		return fields().parts.entrySet().stream()
				.filter(part -> part.getValue().getSelection()
						&& documents.stream().anyMatch(document -> document.parts().contains(part.getKey())))
				.map(Map.Entry::getKey).collect(Collectors.toSet());
	}

	/** The folder, which need not be there. */
	Optional<Path> folder() {
		try {
			return Optional.of(Path.of(fields().path.getText().strip())).filter(Path::isAbsolute);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	private Fields fields() {
		return Objects.requireNonNull(fields);
	}

	private void validate() {
		Optional<String> refusal = documents().stream().filter(refusals::containsKey).map(refusals::get).findFirst();
		setPageComplete(!orders.isEmpty() && !documents().isEmpty() && folder().isPresent() && refusal.isEmpty());
		setErrorMessage(refusal.isPresent() ? refusal.get() : null);
		if (orders.isEmpty()) {
			setMessage(Messages.ImportNumbersPage_noOrder, INFORMATION);
		} else if (documents().isEmpty()) {
			setMessage(Messages.ExportDocumentsPage_nothing, INFORMATION);
		} else if (folder().isEmpty()) {
			setMessage(Messages.ExportDocumentsPage_noFolder, INFORMATION);
		} else {
			setMessage(Messages.ExportDocumentsPage_description);
		}
	}

	/** The widgets. */
	private final class Fields {

		/** The folder that was proposed last; one that somebody chose stays. */
		private Path proposed = ExportFolder.home();
		final EngagementFileCombo order;
		final Map<OrderDocument, Button> documents = new LinkedHashMap<>();
		final Map<DocumentPart, Button> parts = new EnumMap<>(DocumentPart.class);
		final Text path;

		Fields(Composite parent) {
			order = new EngagementFileCombo(parent, Messages.ImportNumbersPage_order, orders, subject,
					this::orderChanged);
			OrderDocuments.all().forEach(document -> {
				Button ticked = check(parent, document);
				documents.put(document, ticked);
				document.parts().forEach(part -> parts.put(part, part(parent, part, ticked)));
			});
			new Label(parent, SWT.NONE).setText(Messages.ExportDocumentsPage_folder);
			var place = new Composite(parent, SWT.NONE);
			GridLayoutFactory.fillDefaults().numColumns(2).applyTo(place);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
			path = new Text(place, SWT.BORDER);
			path.setText(proposed.toString());
			propose();
			OneLineEntry.on(path);
			path.addListener(SWT.Modify, event -> validate());
			GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(path);
			var browse = new Button(place, SWT.PUSH);
			browse.setText(Messages.ExportDocumentsPage_browse);
			browse.addListener(SWT.Selection, event -> browse());
		}

		private void orderChanged() {
			propose();
			askOrder();
			validate();
		}

		private void propose() {
			if (path.getText().equals(proposed.toString())) {
				proposed = order.chosen().flatMap(EngagementFile::file).map(folder::proposed)
						.orElseGet(ExportFolder::home);
				path.setText(proposed.toString());
			}
		}

		private Button check(Composite parent, OrderDocument document) {
			var button = new Button(parent, SWT.CHECK);
			button.setText(NLS.bind(Messages.ExportDocumentsPage_document, document.label(),
					document.ending().toUpperCase(Locale.ROOT)));
			button.setToolTipText(document.hint());
			button.setSelection(document.isUsual());
			button.addListener(SWT.Selection, event -> validate());
			GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
			return button;
		}

		/** What a document can have in it stands below it, and can be ticked while that is. */
		private Button part(Composite parent, DocumentPart part, Button document) {
			var button = new Button(parent, SWT.CHECK);
			button.setText(part.label());
			button.setToolTipText(part.hint());
			button.setEnabled(document.getSelection());
			document.addListener(SWT.Selection, event -> button.setEnabled(document.getSelection()));
			GridDataFactory.fillDefaults().span(2, 1).indent(INDENT, 0).applyTo(button);
			return button;
		}

		private void browse() {
			var dialog = new DirectoryDialog(path.getShell(), SWT.SAVE);
			dialog.setFilterPath(path.getText());
			@Nullable
			String chosen = dialog.open();
			if (chosen != null) {
				path.setText(chosen);
			}
		}
	}
}
