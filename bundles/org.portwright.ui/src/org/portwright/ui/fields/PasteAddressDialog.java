package org.portwright.ui.fields;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.words.Words;
import org.portwright.porting.addresses.AddressFields;
import org.portwright.porting.addresses.ReadAddress;
import org.portwright.porting.addresses.WrittenAddress;
import org.portwright.ui.OneLineEntry;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.keys.TabKey;

/**
 * Shows an address as it was pasted, and beside it what each field gets of it. Both can be mended; what is in no field
 * is said, and nothing is changed before it is confirmed.
 */
final class PasteAddressDialog extends TitleAreaDialog {

	private static final int PASTED_WIDTH = 48;
	private static final int FIELD_WIDTH = 36;
	private static final int LINES = 9;
	private static final int SAID_LINES = 3;

	private final String pasted;
	private final Collection<String> names;
	private final Map<EAttribute, Text> texts = new LinkedHashMap<>();
	private final Map<EAttribute, String> answer = new LinkedHashMap<>();
	private @Nullable Text source;
	private @Nullable Label leftOut;

	/**
	 * @param pasted what to begin with; may be empty
	 * @param names  names that may stand above the address
	 */
	PasteAddressDialog(Shell parent, String pasted, Collection<String> names) {
		super(parent);
		this.pasted = pasted;
		this.names = names;
	}

	/** Asks; gives what each field is to hold, also those that are to be empty, or nothing if it was cancelled. */
	Optional<Map<EAttribute, String>> ask() {
		return open() == OK ? Optional.of(answer) : Optional.empty();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite grid = DialogContent.of(this, area, Messages.Address_title, "", 2); //$NON-NLS-1$
		GridLayoutFactory.createFrom((GridLayout) grid.getLayout()).equalWidth(true).spacing(12, 6).applyTo(grid);
		Label of = label(grid, Messages.Address_pasted);
		label(grid, Messages.Address_taken);
		var text = new Text(grid, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		FieldRows.belong(of, text);
		TabKey.leadsOutOf(text);
		GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(PASTED_WIDTH),
				convertHeightInCharsToPixels(LINES)).applyTo(text);
		source = text;
		var fields = new Composite(grid, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
		AddressFields.ALL.forEach(field -> texts.put(field, field(fields, field)));
		var said = new Label(grid, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(convertWidthInCharsToPixels(PASTED_WIDTH),
				convertHeightInCharsToPixels(SAID_LINES)).applyTo(said);
		leftOut = said;
		text.setText(pasted);
		text.addModifyListener(e -> read(text.getText()));
		return area;
	}

	private static Label label(Composite grid, String text) {
		var label = new Label(grid, SWT.NONE);
		label.setText(text);
		return label;
	}

	private Text field(Composite parent, EAttribute field) {
		Label before = label(parent, Words.of(field) + ':');
		var text = new Text(parent, SWT.BORDER);
		FieldRows.belong(before, text);
		GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(FIELD_WIDTH), SWT.DEFAULT)
				.applyTo(text);
		OneLineEntry.on(text);
		text.addModifyListener(e -> taken());
		return text;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Address_take, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		read(Objects.requireNonNull(source).getText());
	}

	private void read(String text) {
		try {
			ReadAddress read = WrittenAddress.read(text, names);
			texts.forEach((field, shown) -> shown.setText(read.text(field)));
			say(Stream.concat(read.question().stream(), read.leftOut().stream().map(ReadAddress.LeftOut::message)));
			setErrorMessage(null);
			setMessage(Messages.Address_check);
		} catch (IllegalArgumentException e) {
			texts.values().forEach(shown -> shown.setText("")); //$NON-NLS-1$
			say(Stream.empty());
			// Nothing is wrong with a text that is still to be pasted.
			setErrorMessage(text.isBlank() ? null : e.getMessage());
			setMessage(e.getMessage());
		}
		taken();
	}

	private void say(Stream<String> lines) {
		String said = lines.collect(Collectors.joining("\n")); //$NON-NLS-1$
		Objects.requireNonNull(leftOut).setText(said.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		Objects.requireNonNull(leftOut).requestLayout();
	}

	private void taken() {
		texts.forEach((field, shown) -> answer.put(field, shown.getText().strip()));
		boolean any = answer.values().stream().anyMatch(value -> !value.isEmpty());
		Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(button -> button.setEnabled(any));
	}
}
