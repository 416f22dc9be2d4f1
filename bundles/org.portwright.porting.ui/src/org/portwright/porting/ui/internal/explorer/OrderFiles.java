package org.portwright.porting.ui.internal.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.portwright.model.LetterOfAuthorization;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.ModelRoot;
import org.portwright.model.PortOrder;
import org.portwright.model.copies.OrderMirror;
import org.portwright.model.copies.TakenOrder;
import org.portwright.model.words.Words;
import org.portwright.porting.ui.internal.commands.AddingNumbers;
import org.portwright.porting.ui.internal.kept.DroppedFiles;
import org.portwright.porting.ui.internal.orders.DueWatch;
import org.portwright.porting.ui.internal.texts.Messages;
import org.portwright.ui.explorer.ExplorerFiles;
import org.portwright.ui.explorer.ExplorerNotes;
import org.portwright.ui.explorer.Hint;
import org.portwright.ui.explorer.FilterText;
import org.portwright.ui.selection.SelectedNumbers;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.files.FileKind;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.EngagementRegistry;

/** Port orders in the explorer. Text that is dropped on one is read for numbers; files are kept with it. */
public final class OrderFiles implements ExplorerFiles {

	private static final String NEW_ORDER = "org.portwright.ui.newOrder"; //$NON-NLS-1$

	@Override
	public FileKind kind() {
		return FileKind.PORTING;
	}

	@Override
	public Hint hint() {
		return new Hint(Messages.OrderFiles_missing, NEW_ORDER);
	}

	@Override
	public List<EAttribute> copied() {
		return List.of(Literals.PORT_ORDER__NAME, Literals.PORT_ORDER__STATE, Literals.PORT_ORDER__PORT_ORDER_ID);
	}

	@Override
	public Sought sought(ModelRoot root) {
		TakenOrder taken = OrderMirror.of((PortOrder) root).take();
		return query -> has(taken.copy(), query);
	}

	private static boolean has(PortOrder order, FilterText query) {
		@Nullable
		LetterOfAuthorization loa = order.getLoa();
		Stream<@Nullable String> texts = Stream.of(order.getName(), order.getPortOrderId(), Words.of(order.getState()));
		Stream<@Nullable String> ofLetter = loa == null ? Stream.empty()
				: Stream.of(loa.getSubscriberName(), loa.getLosingProvider(), loa.getAccountNumber(),
						loa.getBillingNumber());
		return Stream.concat(texts, ofLetter).filter(Objects::nonNull).anyMatch(query::isIn)
				|| order.getNumbers().stream().flatMap(SelectedNumbers::of).anyMatch(query::isIn);
	}

	@Override
	public Optional<ExplorerNotes> notes(EngagementRegistry engagements, EngagementFiles files,
			Consumer<IFile> changed) {
		return Optional.of(new NextDates(PlatformUI.getWorkbench().getService(DueWatch.class), changed));
	}

	@Override
	public boolean takesText() {
		return true;
	}

	@Override
	public void take(EngagementFiles files, ModelFile file, List<Path> dropped, Consumer<String> told) {
		new DroppedFiles(files, file, told).keep(dropped);
	}

	@Override
	public void take(EngagementFiles files, ModelFile file, String text, Consumer<String> told) {
		AddingNumbers.begin(files, file, text, added -> told.accept(AddingNumbers.wholeWords(added)));
	}
}
