package org.portwright.phones.ui.internal.list;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.SignInOutcome;
import org.portwright.model.text.Typed;
import org.portwright.model.words.Words;
import org.portwright.phones.SignInChoices;

/**
 * The phones for a list, each with a tick; one without a tick is left out, and to begin with that is one that is signed
 * in. Only the rows in sight are made.
 */
final class PhoneTicks {

	private static final List<EAttribute> FIELDS = List.of(Literals.PHONE__NAME, Literals.PHONE__ACCOUNT);

	private static final int WIDTH = 400;

	private final Table table;
	private final Set<String> leftOut = new HashSet<>();
	private List<Phone> phones = List.of();

	/** @param changed is notified when a tick was set or cleared */
	PhoneTicks(Composite parent, Runnable changed) {
		var frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(false, true).hint(WIDTH, SWT.DEFAULT).applyTo(frame);
		var layout = new TableColumnLayout();
		frame.setLayout(layout);
		table = new Table(frame, SWT.VIRTUAL | SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		for (EAttribute field : FIELDS) {
			var column = new TableColumn(table, SWT.NONE);
			column.setText(Words.of(field));
			layout.setColumnData(column, new ColumnWeightData(1, true));
		}
		var outcome = new TableColumn(table, SWT.NONE);
		outcome.setText(Words.of(Literals.PHONE_SIGN_IN__OUTCOME));
		layout.setColumnData(outcome, new ColumnWeightData(1, true));
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				tick((TableItem) event.item);
				changed.run();
			}
		});
	}

	/** Shows the phones with their ticks. */
	void show(List<Phone> shown) {
		phones = List.copyOf(shown);
		phones.stream().filter(SignInChoices.SIGNED_IN).map(PhoneTicks::id).forEach(leftOut::add);
		table.setItemCount(phones.size());
		table.clearAll();
	}

	/** The ids of the phones that are left out. */
	Set<String> leftOut() {
		return Set.copyOf(leftOut);
	}

	private void fill(Event event) {
		var item = (TableItem) event.item;
		Phone phone = phones.get(event.index);
		item.setText(Stream.concat(FIELDS.stream().map(field -> Typed.text((String) phone.eGet(field))),
				Stream.of(phone).filter(SignInChoices.SIGNED_IN).map(signedIn -> Words.of(SignInOutcome.SIGNED_IN)))
				.toArray(String[]::new));
		item.setChecked(!leftOut.contains(id(phone)));
	}

	private void tick(TableItem item) {
		String phone = id(phones.get(table.indexOf(item)));
		if (item.getChecked()) {
			leftOut.remove(phone);
		} else {
			leftOut.add(phone);
		}
	}

	private static String id(Phone phone) {
		return String.valueOf(phone.getId());
	}
}
