package org.portwright.ui.internal.topics;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.portwright.ui.internal.topics.TopicSearch.Hit;
import org.portwright.ui.internal.topics.Topics.Entry;
import org.portwright.ui.labels.CellGround;

/** The table of contents, or what a search found. What is selected is read. */
final class TopicList {

	private final TreeViewer viewer;
	private boolean selecting;

	/** @param chosen told of a topic that somebody selects, and of the hit that it was */
	TopicList(Composite parent, BiConsumer<Topic, Optional<Hit>> chosen) {
		viewer = new TreeViewer(parent, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.setContentProvider(new Rows());
		viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new RowLabels()) {

			@Override
			protected void paint(@Nullable Event event, @Nullable Object element) {
				CellGround.clear(Objects.requireNonNull(event));
				super.paint(event, element);
			}
		});
		viewer.addSelectionChangedListener(changed -> {
			Object row = changed.getStructuredSelection().getFirstElement();
			if (selecting) {
				return;
			}
			if (row instanceof Entry entry) {
				entry.topic().ifPresent(topic -> chosen.accept(topic, Optional.empty()));
			} else if (row instanceof Hit hit) {
				chosen.accept(hit.topic(), Optional.of(hit));
			}
		});
		viewer.addDoubleClickListener(opened -> {
			Object row = viewer.getStructuredSelection().getFirstElement();
			viewer.setExpandedState(row, !viewer.getExpandedState(row));
		});
	}

	Control control() {
		return viewer.getControl();
	}

	/** Shows the table of contents. */
	void show(Topics topics) {
		viewer.setInput(topics.entries());
	}

	/**
	 * Shows what was found.
	 *
	 * @param none what is said if that is nothing
	 */
	void show(List<Hit> hits, String none) {
		viewer.setInput(hits.isEmpty() ? List.of(none) : hits);
	}

	/** What is in the list, from the top. */
	List<String> titles() {
		return Stream.of(viewer.getTree().getItems()).map(item -> item.getText()).toList();
	}

	/** Opens what is on top of it. */
	void openFirst() {
		if (viewer.getInput() instanceof List<?> rows && !rows.isEmpty()) {
			viewer.setSelection(new StructuredSelection(rows.getFirst()), true);
		}
	}

	/** Selects the topic that is read, which is not told to anybody. */
	void select(String address) {
		if (viewer.getInput() instanceof List<?> rows) {
			selecting = true;
			try {
				rows.stream().filter(Entry.class::isInstance).map(Entry.class::cast).flatMap(Entry::all)
						.filter(entry -> entry.topic().filter(topic -> topic.address().equals(address)).isPresent())
						.findFirst().ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
			} finally {
				selecting = false;
			}
		}
	}

	/** The rows. */
	private static final class Rows implements ITreeContentProvider {

		private List<?> rows = List.of();

		@Override
		public void inputChanged(@Nullable Viewer shown, @Nullable Object before, @Nullable Object now) {
			rows = now instanceof List<?> list ? list : List.of();
		}

		@NonNullByDefault({})
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@NonNullByDefault({})
		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Entry entry ? entry.children().toArray() : new Object[0];
		}

		@Override
		public @Nullable Object getParent(@Nullable Object element) {
			Optional<Entry> parent = rows.stream().filter(Entry.class::isInstance).map(Entry.class::cast)
					.flatMap(Entry::all).filter(entry -> entry.children().contains(element)).findFirst();
			return parent.isPresent() ? parent.get() : null;
		}

		@Override
		public boolean hasChildren(@Nullable Object element) {
			return element instanceof Entry entry && !entry.children().isEmpty();
		}
	}

	/** Titles, and beside those that were found where. */
	private static final class RowLabels extends LabelProvider
			implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {

		@Override
		public StyledString getStyledText(@Nullable Object element) {
			return switch (element) {
			case Entry entry -> new StyledString(entry.label());
			case Hit hit -> new StyledString(hit.topic().title()).append("  " + hit.excerpt(), //$NON-NLS-1$
					StyledString.QUALIFIER_STYLER);
			case null, default -> new StyledString(String.valueOf(element), StyledString.QUALIFIER_STYLER);
			};
		}
	}
}
