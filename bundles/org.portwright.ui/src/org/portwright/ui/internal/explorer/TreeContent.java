package org.portwright.ui.internal.explorer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.portwright.model.Identified;
import org.portwright.ui.explorer.Section;
import org.portwright.ui.explorer.Section.Form;
import org.portwright.ui.internal.explorer.LoadedFiles.State;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;
import org.portwright.workspace.resources.places.EngagementProjects;

/** What stands below what. */
final class TreeContent implements ITreeContentProvider {

	/** As many objects of a section have rows. */
	private static final int MOST_OBJECTS = 1000;

	private final Contents contents;
	private final EngagementRegistry engagements;
	private final EngagementFiles engagementFiles;
	private final LoadedFiles files;
	private final NumberIndexes numbers;
	private Optional<Matches> matches = Optional.empty();

	TreeContent(Contents contents, EngagementRegistry engagements, EngagementFiles engagementFiles, LoadedFiles files,
			NumberIndexes numbers) {
		this.contents = contents;
		this.engagements = engagements;
		this.engagementFiles = engagementFiles;
		this.files = files;
		this.numbers = numbers;
	}

	/** From now on only what matches a filter is in the tree; empty: everything. */
	void show(Optional<Matches> newMatches) {
		matches = newMatches;
	}

	/** Copies all that a filter looks through; opens what is not open yet. */
	FilterSnapshot snapshot() {
		return new FilterSnapshot(engagements.projects().stream()
				.map(project -> new FilterSnapshot.InEngagement(project,
						Stream.of(FileKind.values()).flatMap(kind -> files(project, kind).stream()).map(this::part)
								.toList()))
				.toList());
	}

	private FilterSnapshot.Part part(IFile file) {
		Optional<ModelFile> open = files.of(file) instanceof State.Open(ModelFile model) ? Optional.of(model)
				: Optional.empty();
		return FilterSnapshot.of(contents, file, open, numbers);
	}

	@Override
	public Object[] getElements(@Nullable Object input) {
		return engagements.projects().stream().map(Node.OfEngagement::new).filter(this::isWanted).toArray();
	}

	@Override
	public Object[] getChildren(@Nullable Object parent) {
		return parent instanceof Node node ? children(node).filter(this::isWanted).toArray() : new Object[0];
	}

	@Override
	public @Nullable Object getParent(@Nullable Object element) {
		return element instanceof Node node && node.parent().isPresent() ? node.parent().get() : null;
	}

	@Override
	public boolean hasChildren(@Nullable Object element) {
		return switch (element) {
		case Node.OfEngagement engagement -> true;
		case Node.OfFile file -> !contents.below(file.kind()).isEmpty()
				|| !(files.of(file.file()) instanceof State.Open);
		case Node.OfSection section -> count(section) > 0;
		case Node.OfBlock block -> true;
		case null, default -> false;
		};
	}

	private boolean isWanted(Node node) {
		return matches.isEmpty() || isMore(node) || matches.get().has(node);
	}

	/** Whether it says that a section has more objects than are shown. */
	private static boolean isMore(Node node) {
		return node instanceof Node.OfMessage message && message.above() instanceof Node.OfSection section
				&& section.section().form() == Form.OBJECTS;
	}

	private Stream<? extends Node> children(Node node) {
		return switch (node) {
		case Node.OfEngagement engagement -> inEngagement(engagement);
		case Node.OfFile file -> inFile(file);
		case Node.OfSection section -> inSection(section);
		case Node.OfBlock block -> inBlock(block);
		default -> Stream.empty();
		};
	}

	private Stream<Node> inEngagement(Node.OfEngagement engagement) {
		List<Node> nodes = new ArrayList<>();
		List<Node> missing = new ArrayList<>();
		for (FileKind kind : FileKind.values()) {
			List<IFile> found = files(engagement.project(), kind);
			found.forEach(file -> nodes.add(new Node.OfFile(file, kind)));
			if (found.isEmpty()) {
				contents.of(kind).ifPresent(known -> missing.add(new Node.OfHint(engagement, known.hint())));
			}
		}
		return Stream.concat(nodes.stream(), missing.stream());
	}

	/** Those on the disk, and those that were made and not saved yet. */
	private List<IFile> files(IProject engagement, FileKind kind) {
		Stream<IFile> made = engagementFiles.model().files().stream().map(engagementFiles::resource)
				.flatMap(Optional::stream)
				.filter(file -> file.getProject().equals(engagement)
						&& file.getName().endsWith('.' + kind.extension()));
		return Stream.concat(engagements.files(engagement, kind).stream(), made).distinct().toList();
	}

	private Stream<? extends Node> inFile(Node.OfFile file) {
		return switch (files.of(file.file())) {
		case State.Loading loading -> Stream.of(new Node.OfMessage(file, false, Messages.TreeContent_loading));
		case State.Failed failed -> Stream.of(new Node.OfMessage(file, true, failed.reason().getMessage()));
		case State.Open open -> contents.below(file.kind()).stream().map(section -> new Node.OfSection(file, section));
		};
	}

	private Stream<? extends Node> inSection(Node.OfSection node) {
		Optional<ModelFile> file = files.opened(node.file().file());
		if (file.isEmpty()) {
			return Stream.empty();
		}
		return switch (node.section().form()) {
		case VALUE -> Stream.empty();
		case OBJECTS -> objects(node, Contents.objects(file.get().root(), node.section()));
		case NUMBERS -> numbers(file.get())
				.map(index -> index.types().stream()
						.<Node>map(type -> new Node.OfBlock(node, type, index.all(type))))
				.orElseGet(() -> Stream.of(notSorted(node, file.get())));
		};
	}

	/** Nobody looks through more rows, and each of them would be a widget: the rest is found by the filter. */
	private Stream<Node> objects(Node.OfSection node, List<? extends Identified> all) {
		List<Node> shown = all.stream().<Node>map(object -> node(node, object)).filter(this::isWanted)
				.limit(MOST_OBJECTS + 1L).toList();
		return shown.size() <= MOST_OBJECTS ? shown.stream()
				: Stream.concat(shown.stream().limit(MOST_OBJECTS),
						Stream.of(new Node.OfMessage(node, false, Messages.TreeContent_more)));
	}

	private Node notSorted(Node.OfSection node, ModelFile file) {
		return numbers.hasFailed(file) ? new Node.OfMessage(node, true, Messages.TreeContent_notSorted)
				: new Node.OfMessage(node, false, Messages.TreeContent_loading);
	}

	private static Node.OfObject node(Node above, Identified object) {
		return new Node.OfObject(above, String.valueOf(object.getId()), object);
	}

	private static Stream<? extends Node> inBlock(Node.OfBlock node) {
		Block block = node.block();
		if (block.isFlat()) {
			return IntStream.range(block.from(), block.to()).mapToObj(at -> node(node, block.numbers().object(at)));
		}
		return block.parts().stream().map(part -> part.count() == 1 ? node(node, part.numbers().object(part.from()))
				: new Node.OfBlock(node, node.type(), part));
	}

	/** How many objects a section has. */
	int count(Node.OfSection node) {
		Optional<ModelFile> open = files.opened(node.file().file());
		if (open.isEmpty()) {
			return 0;
		}
		return switch (node.section().form()) {
		case VALUE -> 0;
		case OBJECTS -> Contents.objects(open.get().root(), node.section()).size();
		case NUMBERS -> matches.isEmpty() ? Contents.objects(open.get().root(), node.section()).size()
				: numbers(open.get()).map(NumberIndex::count).orElse(0);
		};
	}

	/** All numbers of a section that are shown, sorted or not. */
	Stream<Identified> numbers(Node.OfSection node) {
		Optional<ModelFile> file = files.opened(node.file().file());
		if (file.isEmpty()) {
			return Stream.empty();
		}
		return matches.isEmpty() ? Contents.objects(file.get().root(), node.section()).stream()
				: numbers(file.get()).stream().flatMap(index -> index.types().stream().map(index::all))
						.flatMap(block -> IntStream.range(block.from(), block.to()).mapToObj(block.numbers()::object));
	}

	/** The numbers of a file that are shown. */
	private Optional<NumberIndex> numbers(ModelFile file) {
		Optional<NumberIndex> filtered = matches.flatMap(shown -> shown.numbers(file));
		return filtered.isPresent() ? filtered : numbers.of(file);
	}

	/** Where something stands in the tree: an engagement, a file or an object; empty if it does not. */
	Optional<? extends Node> find(Object target) {
		return switch (target) {
		case IProject project -> engagements.projects().contains(project)
				? Optional.of(new Node.OfEngagement(project))
				: Optional.empty();
		case IFile file -> fileNode(file);
		case Identified object -> engagementFiles.model().fileOf(object)
				.flatMap(file -> ModelWatch.node(engagementFiles, file)).flatMap(file -> find(file, object));
		default -> Optional.empty();
		};
	}

	private Optional<Node.OfFile> fileNode(IFile file) {
		return EngagementProjects.isEngagement(file.getProject())
				? FileKind.of(Path.of(file.getName())).map(kind -> new Node.OfFile(file, kind))
				: Optional.empty();
	}

	/** Where an object of a file stands: a phone number below its blocks, what has no place of its own at the file. */
	private Optional<Node> find(Node.OfFile file, Identified object) {
		Optional<Section> section = contents.of(object);
		if (section.isEmpty()) {
			return Optional.of(file);
		}
		var above = new Node.OfSection(file, section.get());
		return section.get().form() == Form.NUMBERS
				? files.opened(file.file()).flatMap(this::numbers).flatMap(index -> index.path(object, above))
						.map(block -> node(block, object))
				: Optional.of(node(above, object));
	}
}
