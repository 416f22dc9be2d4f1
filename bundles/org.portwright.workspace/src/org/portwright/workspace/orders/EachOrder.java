package org.portwright.workspace.orders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.porting.ProfileException;
import org.portwright.porting.RuleContext;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.SystemReason;
import org.portwright.workspace.files.UnreadableFileException;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.work.Gradual;

/**
 * Works something out of each of many orders, as they are when this is begun: those that are open in the model as they
 * are there, the others as they are on the disk. What is as it was is not worked out again.
 *
 * @param <T> what is worked out of each
 */
public final class EachOrder<T> {

	private final List<OrderEntry> entries;
	private final JudgedBy by;
	private final KnownOrders<T> known;
	private final Worker<T> worker;

	/** Works it out, on any thread. */
	interface Worker<T> {

		/** Of an order. */
		T of(OrderEntry entry, PortOrder order, RuleContext context);

		/**
		 * Of one that cannot be read, or judged.
		 *
		 * @param why says so, for people
		 */
		T unknown(OrderEntry entry, String why);
	}

	/**
	 * An order that is open in the model, and how often it was changed. Results outlive it, so it is referred to
	 * weakly.
	 */
	private static final class Revision {

		private final WeakReference<ModelFile> file;
		private final long number;

		Revision(ModelFile file) {
			this.file = new WeakReference<>(file);
			number = file.revision();
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Revision revision && number == revision.number
					&& revision.file.refersTo(file.get());
		}

		@Override
		public int hashCode() {
			return Long.hashCode(number);
		}
	}

	/** An order on the disk. */
	private record Stamp(FileTime modified, long size) {
	}

	/**
	 * The orders that are open, as they were at one moment.
	 *
	 * @param open what gives what is worked out of each
	 */
	public record Source<T>(Map<OrderEntry, Supplier<T>> open) {
	}

	/**
	 * @param by    what the orders are judged by
	 * @param known what was worked out before
	 */
	EachOrder(List<OrderEntry> entries, JudgedBy by, KnownOrders<T> known, Worker<T> worker) {
		this.entries = List.copyOf(entries);
		this.by = by;
		this.known = known;
		this.worker = worker;
	}

	/** Takes what it needs, on the thread of the model: what was changed alone. */
	Source<T> prepare() {
		Map<OrderEntry, Supplier<T>> open = new LinkedHashMap<>();
		entries.forEach(entry -> take(entry, open));
		return new Source<>(open);
	}

	/**
	 * Takes the same little by little. An order that changes in between stays as it was taken: who shows what comes of
	 * it hears of the change and asks again.
	 */
	Gradual<Source<T>> begin() {
		Map<OrderEntry, Supplier<T>> open = new LinkedHashMap<>();
		Iterator<OrderEntry> left = entries.iterator();
		return atMost -> {
			long begun = System.nanoTime();
			while (left.hasNext()) {
				take(left.next(), open);
				if (System.nanoTime() - begun > atMost.toNanos()) {
					return left.hasNext() ? Optional.empty() : Optional.of(new Source<>(open));
				}
			}
			return Optional.of(new Source<>(open));
		};
	}

	private void take(OrderEntry entry, Map<OrderEntry, Supplier<T>> open) {
		entry.file().filter(ModelFile::exists).filter(file -> file.root() instanceof PortOrder)
				.ifPresent(file -> open.put(entry, taken(entry, file)));
	}

	private Supplier<T> taken(OrderEntry entry, ModelFile file) {
		var revision = new Revision(file);
		Optional<T> before = known.of(entry, revision, by);
		if (before.isPresent()) {
			return before::get;
		}
		TakenOrder order = OrderMirror.of((PortOrder) file.root()).take();
		return () -> {
			T result = judged(entry, order.copy());
			known.keep(entry, revision, by, result);
			return result;
		};
	}

	/** Works it out of all, in their order, on any thread. */
	List<T> work(Source<T> source, IProgressMonitor monitor) {
		var progress = SubMonitor.convert(monitor, entries.size());
		List<T> all = new ArrayList<>();
		for (OrderEntry entry : entries) {
			progress.split(1);
			all.add(Optional.ofNullable(source.open().get(entry)).map(Supplier::get).orElseGet(() -> ofDisk(entry)));
		}
		return all;
	}

	private T ofDisk(OrderEntry entry) {
		try {
			var stamp = new Stamp(Files.getLastModifiedTime(entry.path()), Files.size(entry.path()));
			Optional<T> before = known.of(entry, stamp, by);
			if (before.isPresent()) {
				return before.get();
			}
			T result = ModelFiles.headless().read(entry.path()).root()
					.filter(PortOrder.class::isInstance).map(root -> judged(entry, (PortOrder) root))
					.orElseGet(() -> worker.unknown(entry, "")); //$NON-NLS-1$
			known.keep(entry, stamp, by, result);
			return result;
		} catch (UnreadableFileException e) {
			return worker.unknown(entry, e.explanation());
		} catch (IOException e) {
			return worker.unknown(entry, SystemReason.of(e));
		} catch (UncheckedIOException e) {
			return worker.unknown(entry, SystemReason.of(Objects.requireNonNull(e.getCause())));
		}
	}

	private T judged(OrderEntry entry, PortOrder order) {
		try {
			return worker.of(entry, order, by.context(order));
		} catch (ProfileException e) {
			return worker.unknown(entry, e.getMessage());
		}
	}
}
