package org.portwright.ui.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.portwright.model.Identified;
import org.portwright.ui.editor.ModelPage;
import org.portwright.workspace.ModelFile;

/** The page of the numbers of a file. */
public final class NumbersPage extends FormPage implements ModelPage {

	private final Supplier<ModelFile> file;
	private final EReference list;
	private final Pattern element;
	private final NumbersContent.Factory factory;
	private Optional<NumbersContent> content = Optional.empty();

	/**
	 * @param file gives the file, once the page is looked at for the first time
	 * @param list the list of the file's root that has the numbers
	 */
	public NumbersPage(FormEditor editor, String id, Supplier<ModelFile> file, EReference list,
			NumbersContent.Factory factory) {
		this(editor, id, TableWords.NUMBERS.title(), file, list, factory);
	}

	/**
	 * A page of something else than numbers.
	 *
	 * @param title what they are called
	 * @param file  gives the file, once the page is looked at for the first time
	 * @param list  the list of the file's root that has them
	 */
	public NumbersPage(FormEditor editor, String id, String title, Supplier<ModelFile> file, EReference list,
			NumbersContent.Factory factory) {
		super(editor, id, title);
		this.file = file;
		this.list = list;
		this.factory = factory;
		element = Pattern.compile('^' + list.getName() + "\\[([^]]+)]"); //$NON-NLS-1$
	}

	@Override
	protected void createFormContent(@Nullable IManagedForm managedForm) {
		var form = Objects.requireNonNull(managedForm).getForm();
		form.setText(getTitle());
		form.getForm().setSeparatorVisible(true);
		GridLayoutFactory.fillDefaults().margins(10, 10).applyTo(form.getBody());
		ModelFile shown = file.get();
		NumbersContent numbers = factory.make(form.getBody(), managedForm.getToolkit(), getSite(), shown);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(numbers.panel().control());
		numbers.setInSight(true);
		NumberTable table = numbers.panel().table();
		table.onSelection(() -> getSite().getSelectionProvider()
				.setSelection(SelectedObjects.of(table, elements(shown), shown.root())));
		content = Optional.of(numbers);
	}

	@SuppressWarnings("unchecked")
	private List<? extends Identified> elements(ModelFile shown) {
		return (List<? extends Identified>) shown.root().eGet(list);
	}

	/** What the page shows; empty until it is looked at for the first time. */
	public Optional<NumbersContent> content() {
		return content;
	}

	@Override
	public void modelChanged() {
		// The table follows the model by itself.
	}

	@Override
	public void problemsChanged() {
		// Likewise.
	}

	@Override
	public void commitTyped() {
		content.ifPresent(NumbersContent::commitTyped);
	}

	@Override
	public boolean reveal(String path) {
		Matcher found = element.matcher(path);
		if (content.isEmpty()) {
			return false;
		}
		if (found.find()) {
			content.get().panel().reveal(found.group(1));
			setFocus();
			return true;
		}
		if (path.equals(list.getName())) {
			// It is about all of them, or about some: those have it beside them.
			content.get().panel().revealProblem();
			setFocus();
			return true;
		}
		return false;
	}

	@Override
	public List<String> inOrder(Collection<String> paths) {
		Map<String, String> byId = new LinkedHashMap<>();
		for (String path : paths) {
			if (path.equals(list.getName())) {
				byId.put("", path); //$NON-NLS-1$
			}
			Matcher found = element.matcher(path);
			if (found.find()) {
				byId.putIfAbsent(found.group(1), path);
			}
		}
		if (byId.isEmpty()) {
			return List.of();
		}
		List<String> ordered = new ArrayList<>();
		Optional.ofNullable(byId.remove("")).ifPresent(ordered::add); //$NON-NLS-1$
		elements(file.get()).stream().map(number -> byId.get(String.valueOf(number.getId()))).filter(Objects::nonNull)
				.forEach(ordered::add);
		return ordered;
	}

	/** With no row selected it is the list: who goes from problem to problem would come back to it for ever. */
	@Override
	public Optional<String> current() {
		return content.map(shown -> shown.panel().table()).map(table -> table.selectedRows().boxed().findFirst()
				.map(row -> list.getName() + '[' + table.shown().rows().object(row) + ']').orElse(list.getName()));
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		content.ifPresent(shown -> shown.setInSight(active));
	}

	@Override
	public void setFocus() {
		content.ifPresent(shown -> shown.panel().table().control().setFocus());
	}
}
