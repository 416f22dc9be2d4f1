package org.portwright.bench;

import java.nio.file.Path;
import java.time.Instant;

import org.portwright.model.AccountKind;
import org.portwright.model.Answer;
import org.portwright.model.ModelFactory;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.Phone;
import org.portwright.model.PhoneSignIn;
import org.portwright.model.SignInMethod;
import org.portwright.model.SignInOutcome;
import org.portwright.model.SignInStep;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;

/**
 * A tenant of 100,000 desk phones, every third of them signed in. Its editor is opened, then its page of phones; a
 * phone is renamed, and another signed in, while page and explorer show it; and a key is pressed on its first page.
 */
@SuppressWarnings("nls")
record LargePhones() implements WindowBenchmark.Scene {

	/** How many phones there are. */
	static final int PHONES = 100_000;

	private static final int SIGNED_IN_OF = 3;
	private static final int STEPS = 2;
	private static final int SITES = 40;

	@Override
	public String work() {
		return "phones";
	}

	@Override
	public String name() {
		return "phones";
	}

	@Override
	public String file() {
		return "phones.tenant";
	}

	@Override
	public void make(Path engagement) throws Exception {
		Tenant tenant = Blank.tenant();
		tenant.setName("Contoso");
		for (int i = 0; i < PHONES; i++) {
			tenant.getPhones().add(phone(i));
		}
		ModelFiles files = ModelFiles.headless();
		files.save(files.create(new ModelResourceSet(), engagement.resolve(file()), tenant));
	}

	private static Phone phone(int i) {
		Phone phone = ModelFactory.eINSTANCE.createPhone();
		phone.setId(mac(i));
		phone.setMac(mac(i));
		phone.setName(String.format("Desk %05d", i));
		phone.setModel("VVX 450");
		phone.setFirmware("6.4.6.2494");
		phone.setSite("Site " + i % SITES);
		phone.setAccountKind(AccountKind.USER);
		phone.setAccount(account(i));
		phone.setMfa(Answer.YES);
		phone.setLicensed(Answer.YES);
		if (i % SIGNED_IN_OF == 0) {
			phone.getSignIns().add(signIn(mac(i)));
		}
		return phone;
	}

	private static PhoneSignIn signIn(String id) {
		var signIn = (PhoneSignIn) Blank.of(Literals.PHONE_SIGN_IN, id + "-1");
		signIn.setMethod(SignInMethod.SIP_GATEWAY);
		signIn.setOutcome(SignInOutcome.SIGNED_IN);
		signIn.setStarted(Instant.EPOCH);
		signIn.setEnded(Instant.EPOCH);
		for (int i = 0; i < STEPS; i++) {
			var step = (SignInStep) Blank.of(Literals.SIGN_IN_STEP, signIn.getId() + '-' + i);
			step.setKey("step" + i);
			step.setDone(Instant.EPOCH);
			signIn.getSteps().add(step);
		}
		return signIn;
	}

	/** The MAC address of a phone. */
	static String mac(int i) {
		return String.format("0004f2%06x", i);
	}

	/** The account of a phone. */
	static String account(int i) {
		return String.format("user%05d@contoso.example", i);
	}
}
