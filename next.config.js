/** @type {import("next").NextConfig} */
const config = {
  // `npm run standalone`: a folder that runs alone. `npm start` serves from the project itself.
  ...(process.env.ENTENTE_STANDALONE === "1" ? { output: "standalone" } : {}),
  poweredByHeader: false,
  productionBrowserSourceMaps: false,
  reactStrictMode: true,
  // The optimiser has carried most advisories of the framework; we serve no pictures through it.
  images: { unoptimized: true },
  // Answers are compressed by the API handler itself, pages by the server.
  compress: true,
  devIndicators: false,
  // The code of a page comes with its first reader, not before the server answers: the next start takes half a second less.
  experimental: { preloadEntriesOnStart: false },
  allowedDevOrigins: ["127.0.0.1"],
  typescript: { ignoreBuildErrors: false },
};

export default config;
