package org.portwright.phones.ui.internal.signin;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.portwright.phones.Met;
import org.portwright.phones.Requirement;
import org.portwright.phones.ui.internal.cells.WholeCells;
import org.portwright.phones.ui.internal.texts.Messages;
import org.portwright.ui.dialogs.DialogButton;

/** What a sign-in asks for, and where each is said or mended. */
final class RequirementTable {

	private static final int LINES = 9;
	private static final int WIDTH = 640;
	private static final int ROOM = 24;

	private final Table table;
	private final WholeCells whole;
	private final Button mend;
	private List<Requirement> shown = List.of();

	/** @param go hears of which requirement somebody wants to see the field */
	RequirementTable(Composite parent, Consumer<Requirement> go) {
		new Label(parent, SWT.NONE).setText(Messages.RequirementTable_label);
		table = new Table(parent, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		new TableColumn(table, SWT.NONE).setText(Messages.RequirementTable_standing);
		new TableColumn(table, SWT.NONE).setText(Messages.RequirementTable_words);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * table.getItemHeight()).applyTo(table);
		WholeCells.tips(table);
		whole = new WholeCells(parent, table, 1);
		mend = new Button(parent, SWT.PUSH);
		mend.setText(Messages.RequirementTable_go);
		mend.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
		mend.addListener(SWT.Selection, event -> selected().ifPresent(go));
		table.addListener(SWT.Selection, event -> DialogButton.enable(mend, selected().isPresent()));
		table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(go));
	}

	/** Shows those of a way to sign in. */
	void show(List<Requirement> requirements) {
		shown = requirements;
		table.removeAll();
		for (Requirement requirement : requirements) {
			var item = new TableItem(table, SWT.NONE);
			item.setText(new String[] { words(requirement.met()), requirement.words() });
			if (requirement.met() == Met.NOT_MET) {
				item.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
			}
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(column.getWidth() + ROOM);
		}
		whole.show();
		DialogButton.enable(mend, false);
	}

	private Optional<Requirement> selected() {
		int index = table.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(shown.get(index));
	}

	private static String words(Met met) {
		return switch (met) {
		case MET -> Messages.RequirementTable_met;
		case NOT_MET -> Messages.RequirementTable_notMet;
		case NOT_KNOWN -> Messages.RequirementTable_notKnown;
		};
	}
}
