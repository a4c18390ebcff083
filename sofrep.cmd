@echo off
rem Runs sofrep. Builds it first when the jar is missing or older than its sources.
setlocal
set "HOME_DIR=%~dp0"
set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAR=%HOME_DIR%\target\sofrep.jar"
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
powershell -NoProfile -Command "$j='%JAR%'; if (-not (Test-Path $j)) { exit 1 }; $t=(Get-Item $j).LastWriteTime; $n=Get-ChildItem -Recurse -File '%HOME_DIR%\src\main','%HOME_DIR%\templates','%HOME_DIR%\pom.xml' | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1; if ($n) { exit 1 } else { exit 0 }"
if errorlevel 1 (
  echo sofrep: bygger ... / building ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -Dquick package 1>&2 || (popd & exit /b 1)
  popd
)
chcp 65001 >nul 2>&1
if not defined SOFREP_LOCALE for /f %%L in ('powershell -NoProfile -Command "(Get-Culture).Name"') do set "SOFREP_LOCALE=%%L"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss4m -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8 -Djava.awt.headless=true -Dlog4j.provider=org.apache.logging.log4j.simple.internal.SimpleProvider -Dsofrep.home="%HOME_DIR%" -jar "%JAR%" %*
exit /b %ERRORLEVEL%
