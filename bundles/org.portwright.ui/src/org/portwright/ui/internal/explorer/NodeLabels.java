package org.portwright.ui.internal.explorer;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;
import org.portwright.model.words.Words;
import org.portwright.porting.Severity;
import org.portwright.ui.internal.explorer.LoadedFiles.State;
import org.portwright.ui.explorer.Section.Form;
import org.portwright.ui.internal.texts.Messages;
import org.portwright.ui.labels.Icon;
import org.portwright.ui.labels.Labels;

/** How the nodes look: icon with the mark of the worst problem below, name, and detail or count. */
final class NodeLabels extends LabelProvider implements IStyledLabelProvider {

	private final ResourceManager images = new LocalResourceManager(JFaceResources.getResources());
	/** Marks are ours: those of the platform are pictures of a few pixels, which no zoom makes clear. */
	private final Optional<ImageDescriptor> errorMark = picture("icons/mark-error.svg"); //$NON-NLS-1$
	private final Optional<ImageDescriptor> warningMark = picture("icons/mark-warning.svg"); //$NON-NLS-1$
	private final TreeContent content;
	private final LoadedFiles files;
	private final NodeProblems problems;
	private final FileNotes notes;

	NodeLabels(TreeContent content, LoadedFiles files, NodeProblems problems, FileNotes notes) {
		this.content = content;
		this.files = files;
		this.problems = problems;
		this.notes = notes;
	}

	@Override
	public String getText(@Nullable Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public StyledString getStyledText(@Nullable Object element) {
		return switch (element) {
		case Node.OfEngagement engagement -> new StyledString(engagement.project().getName());
		case Node.OfFile file -> files.of(file.file()) instanceof State.Open open
				? noted(file, object(open.file().root()))
				: new StyledString(file.file().getName());
		case Node.OfSection section -> section(section);
		case Node.OfBlock block -> counted(name(block), block.block().count());
		case Node.OfObject object -> object(object.object());
		case Node.OfMessage message -> new StyledString(message.text(), StyledString.QUALIFIER_STYLER);
		case Node.OfHint hint -> new StyledString(hint.hint().text(), LinkStyler.LINK);
		case null, default -> new StyledString();
		};
	}

	/** What is told when the mouse rests on a node: what its label does not say, or says where it may be cut off. */
	Optional<String> tip(Node node) {
		return switch (node) {
		case Node.OfFile file -> Optional.of(tip(file));
		case Node.OfObject object -> Optional.of(getText(object));
		case Node.OfMessage message -> Optional.of(message.text());
		case Node.OfSection section when section.section().form() == Form.VALUE -> Optional.of(getText(section));
		default -> Optional.empty();
		};
	}

	private String tip(Node.OfFile file) {
		return switch (files.of(file.file())) {
		case State.Open open -> tipOfRead(file);
		case State.Loading loading -> file.file().getName();
		case State.Failed failed -> failed.reason().getMessage();
		};
	}

	private String tipOfRead(Node.OfFile file) {
		String name = getText(file);
		String tip = problems.describe(file)
				.map(found -> NLS.bind(Messages.NodeLabels_tip, new Object[] { name, file.file().getName(), found }))
				.orElseGet(() -> NLS.bind(Messages.NodeLabels_tipOfFile, name, file.file().getName()));
		return notes.explained(file).map(reason -> tip + '\n' + reason).orElse(tip);
	}

	private static StyledString object(EObject object) {
		var text = new StyledString(Labels.of(object));
		String detail = Labels.detail(object);
		return detail.isEmpty() ? text : text.append("  " + detail, StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
	}

	private StyledString noted(Node.OfFile file, StyledString text) {
		return notes.of(file).map(note -> text.append("  " + note, StyledString.QUALIFIER_STYLER)).orElse(text); //$NON-NLS-1$
	}

	private StyledString section(Node.OfSection node) {
		String label = Words.of(node.section().feature());
		if (node.section().form() == Form.VALUE) {
			return value(node, label);
		}
		return tally(node).map(said -> new StyledString(label).append(" (" + said + ')', StyledString.COUNTER_STYLER)) //$NON-NLS-1$
				.orElseGet(() -> counted(label, content.count(node)));
	}

	private Optional<String> tally(Node.OfSection node) {
		return files.of(node.file().file()) instanceof State.Open open
				? node.section().tally().apply(open.file().root())
				: Optional.empty();
	}

	private StyledString value(Node.OfSection node, String label) {
		@Nullable
		String value = files.of(node.file().file()) instanceof State.Open open
				? Contents.text(open.file().root().eGet(node.section().feature()))
				: null;
		return value == null
				? new StyledString(NLS.bind(Messages.NodeLabels_notKnownYet, label), StyledString.QUALIFIER_STYLER)
				: new StyledString(value).append("  " + label, StyledString.DECORATIONS_STYLER); //$NON-NLS-1$
	}

	private static StyledString counted(String name, int count) {
		return count == 0
				? new StyledString(name).append("  " + Messages.NodeLabels_none, StyledString.QUALIFIER_STYLER) //$NON-NLS-1$
				: new StyledString(name).append(" (%,d)".formatted(count), StyledString.COUNTER_STYLER); //$NON-NLS-1$
	}

	private static String name(Node.OfBlock node) {
		if (!(node.above() instanceof Node.OfBlock)) {
			return node.type().label();
		}
		Block block = node.block();
		return block.span().map(Labels::numbers)
				.orElseGet(() -> Labels.of(block.numbers().object(block.from())) + " – " //$NON-NLS-1$
						+ Labels.of(block.numbers().object(block.to() - 1)));
	}

	@Override
	public @Nullable Image getImage(@Nullable Object element) {
		if (!(element instanceof Node node)) {
			return null;
		}
		ImageDescriptor icon = icon(node).descriptor();
		return images.create(problems.worst(node).flatMap(this::mark)
				.<ImageDescriptor>map(mark -> new DecorationOverlayIcon(icon, mark, IDecoration.BOTTOM_LEFT))
				.orElse(icon));
	}

	private Optional<ImageDescriptor> mark(Severity severity) {
		return switch (severity) {
		case ERROR -> errorMark;
		case WARNING -> warningMark;
		case INFO -> Optional.empty();
		};
	}

	private static Optional<ImageDescriptor> picture(String path) {
		return ResourceLocator.imageDescriptorFromBundle(NodeLabels.class, path);
	}

	private Icon icon(Node node) {
		return switch (node) {
		case Node.OfEngagement engagement -> Icon.ENGAGEMENT;
		case Node.OfFile file -> switch (files.of(file.file())) {
		case State.Open open -> Labels.icon(open.file().root());
		case State.Loading loading -> Icon.LOADING;
		case State.Failed failed -> Icon.UNREADABLE;
		};
		case Node.OfSection section -> section.section().icon();
		case Node.OfBlock block -> block.above() instanceof Node.OfBlock ? Icon.BLOCK : Icon.NUMBER_TYPE;
		case Node.OfObject object -> Labels.icon(object.object());
		case Node.OfMessage message -> message.failed() ? Icon.UNREADABLE : Icon.LOADING;
		case Node.OfHint hint -> Icon.HINT;
		};
	}

	@Override
	public void dispose() {
		images.dispose();
		super.dispose();
	}

	/** Shows what can be clicked, in the theme's colour of links. */
	private static final class LinkStyler extends Styler {

		static final LinkStyler LINK = new LinkStyler();

		private LinkStyler() {
		}

		@Override
		public void applyStyles(@Nullable TextStyle style) {
			if (style != null) {
				style.foreground = JFaceResources.getColorRegistry().get(JFacePreferences.HYPERLINK_COLOR);
				style.underline = true;
			}
		}
	}
}
