package dev.plumbline.report;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** A pair of Ed25519 keys: the private one seals, the public one tells whether we did. */
final class SigningKey {

	private static final String ALGORITHM = "Ed25519";

	private static final int ID_DIGITS = 16;

	private final KeyPair pair;

	private SigningKey(KeyPair pair) {
		this.pair = pair;
	}

	/** A new one. */
	static SigningKey random() {
		try {
			return new SigningKey(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java since 15 has " + ALGORITHM, ex);
		}
	}

	/**
	 * Reads a private key, and works out its public one.
	 * @throws GeneralSecurityException when it is none
	 */
	static SigningKey ofPrivate(byte[] pkcs8) throws GeneralSecurityException {
		PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
		byte[] seed = ((EdECPrivateKey) key).getBytes().orElseThrow(GeneralSecurityException::new);
		KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
		generator.initialize(NamedParameterSpec.ED25519, new NotRandom(seed));
		KeyPair pair = generator.generateKeyPair();
		// Java offers no other way from a private key to its public one, and promises
		// none
		if (!verifies(pair.getPublic().getEncoded(), seed, sign(key, seed))) {
			throw new GeneralSecurityException("The public key cannot be worked out");
		}
		return new SigningKey(new KeyPair(pair.getPublic(), key));
	}

	/** The short public id of a public key. */
	static String id(byte[] publicKey) {
		return Sha256.of(publicKey).substring(0, ID_DIGITS);
	}

	String id() {
		return id(publicKey());
	}

	byte[] publicKey() {
		return this.pair.getPublic().getEncoded();
	}

	byte[] privateKey() {
		return this.pair.getPrivate().getEncoded();
	}

	/** The signature in base64url; the same content always has the same. */
	String sign(byte[] content) {
		try {
			return Base64.getUrlEncoder().withoutPadding().encodeToString(sign(this.pair.getPrivate(), content));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A key that was read can sign", ex);
		}
	}

	private static byte[] sign(PrivateKey key, byte[] content) throws GeneralSecurityException {
		Signature signature = Signature.getInstance(ALGORITHM);
		signature.initSign(key);
		signature.update(content);
		return signature.sign();
	}

	/** Whether this key signed this content, as far as anybody can tell. */
	static boolean verifies(byte[] publicKey, byte[] content, String signature) {
		try {
			return verifies(publicKey, content, Base64.getUrlDecoder().decode(signature));
		}
		catch (GeneralSecurityException | IllegalArgumentException ex) {
			// not even of the form of a signature
			return false;
		}
	}

	private static boolean verifies(byte[] publicKey, byte[] content, byte[] signature)
			throws GeneralSecurityException {
		PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(publicKey));
		Signature verifying = Signature.getInstance(ALGORITHM);
		verifying.initVerify(key);
		verifying.update(content);
		return verifying.verify(signature);
	}

	@Override
	public String toString() {
		return "key " + id();
	}

	/** Hands a generator the private key that it would otherwise draw. */
	private static final class NotRandom extends SecureRandom {

		private static final long serialVersionUID = 1L;

		private final byte[] seed;

		NotRandom(byte[] seed) {
			this.seed = seed;
		}

		@Override
		public void nextBytes(byte[] bytes) {
			System.arraycopy(this.seed, 0, bytes, 0, bytes.length);
		}

	}

}
