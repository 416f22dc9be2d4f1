package org.portwright.ui.internal.help;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.portwright.model.words.Words;
import org.portwright.ui.Commands;
import org.portwright.ui.fields.Field;
import org.portwright.ui.internal.texts.Messages;

/**
 * What belongs into a field, as the catalogue of fields says it, and what is wrong with what stands there. It can be
 * read with the arrow keys and copied; Escape goes back to the field.
 */
final class FieldHelp extends PopupDialog {

	/** Under this key the control has what was opened last, for whoever looks for it. */
	static final String HELP = FieldHelp.class.getName();

	private static final int WIDTH = 420;

	private final Field field;
	private final Runnable more;
	private @Nullable Text text;

	/** @param more opens the topic of the page that the field is on */
	FieldHelp(Field field, Runnable more) {
		super(field.control().getShell(), INFOPOPUP_SHELLSTYLE, true, false, false, false, false, null, null);
		this.field = field;
		this.more = more;
		field.control().setData(HELP, this);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 8).applyTo(area);
		var shown = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
		shown.setText(words());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(shown);
		text = shown;
		link(area, Messages.FieldHelp_more, more);
		link(area, Messages.FieldHelp_rules, () -> Commands.run("org.portwright.ui.showRules")); //$NON-NLS-1$
		return area;
	}

	private void link(Composite area, String label, Runnable action) {
		var link = new Link(area, SWT.NONE);
		link.setText(label);
		link.addListener(SWT.Selection, event -> {
			close();
			action.run();
		});
	}

	/** All that there is to say of the field. */
	String words() {
		Optional<EStructuralFeature> feature = field.feature();
		Stream<Optional<String>> known = feature.isEmpty() ? Stream.of()
				: Stream.of(Words.hint(feature.get()),
						Words.found(feature.get()),
						Words.format(feature.get()).map(format -> NLS.bind(Messages.FieldHelp_format, format)),
						Words.example(feature.get()).map(example -> NLS.bind(Messages.FieldHelp_example, example)),
						Words.entry(feature.get()).map(entry -> NLS.bind(Messages.FieldHelp_entry, entry)));
		Stream.Builder<String> said = Stream.builder();
		said.add(field.name());
		known.flatMap(Optional::stream).forEach((Consumer<String>) said::add);
		field.problems().forEach(problem -> said.add(problem.message()));
		return said.build().collect(Collectors.joining("\n\n")); //$NON-NLS-1$
	}

	@Override
	protected @Nullable Control getFocusControl() {
		return text;
	}

	@Override
	protected Point getInitialLocation(@Nullable Point size) {
		return field.control().toDisplay(0, field.control().getSize().y);
	}

	@Override
	protected Color getBackground() {
		return field.control().getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND);
	}

	@Override
	protected Color getForeground() {
		return field.control().getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
	}
}
